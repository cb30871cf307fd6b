using HoneyHive;

namespace Specimens.Types;

public static class PrimaryConstructor
{
    public const string Tree = "Greeter.Greet [tool] (name: \"Ada\") => \"Hello, Ada\"";

    public static object Run() => new Greeter("Hello").Greet("Ada");

    private sealed class Greeter(string word)
    {
        [Trace]
        public string Greet(string name) => $"{word}, {name}";
    }
}
