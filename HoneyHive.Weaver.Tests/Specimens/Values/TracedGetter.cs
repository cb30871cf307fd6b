using HoneyHive;

namespace Specimens.Values;

public static class TracedGetter
{
    public const string Tree = "TracedGetter.Measure [tool] (node: {\"Name\":\"leaf\"}) => 4";

    public static object Run() => Measure(new Node());

    [Trace]
    private static int Measure(Node node) => node.Name.Length;

    private sealed class Node
    {
        public int Size => Measure(this);

        public string Name => "leaf";
    }
}
