using HoneyHive;

namespace Specimens.Constructors;

public static class BaseCall
{
    public const string Tree = """
        Tool.ctor [tool] (name: "Hammer")
        └─ BaseCall.Check [tool] (name: "Hammer") => "Hammer!"
        Hammer.ctor [tool] (weight: 3)
        └─ BaseCall.Check [tool] (name: "3") => "3!"
        """;

    public static object Run() => new Hammer(3).ToString();

    [Trace]
    private static string Check(string name) => name + "!";

    private abstract class Tool
    {
        private readonly string name;

        [Trace]
        protected Tool(string name) => this.name = Check(name);

        public override string ToString() => name;
    }

    private sealed class Hammer : Tool
    {
        private readonly string weight;

        [Trace]
        public Hammer(int weight)
            : base("Hammer") => this.weight = Check(weight.ToString());

        public override string ToString() => base.ToString() + weight;
    }
}
