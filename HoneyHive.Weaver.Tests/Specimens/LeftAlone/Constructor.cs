using HoneyHive;

namespace Specimens.LeftAlone;

public static class Constructor
{
    public const string Warning = "HH0012: Tool.ctor is a constructor, which is not traced.";

    public const string Tree = "";

    public static object Run() => new Tool("hammer").Name;

    private sealed class Tool
    {
        [Trace]
        public Tool(string name) => Name = name; // warned

        public string Name { get; }
    }
}
