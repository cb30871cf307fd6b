using HoneyHive;

namespace Specimens.Constructors;

/// <summary>Each constructor is a span of its own; one that calls another begins when that has ended.</summary>
public static class Chained
{
    public const string Tree = """
        Shelf.ctor [tool] (width: 2, height: 1)
        Shelf.ctor [tool] (width: 2)
        Shelf.ctor [tool]
        """;

    public static object Run() => new Shelf().Text;

    private sealed class Shelf
    {
        [Trace]
        public Shelf()
            : this(2) => Text += "c";

        [Trace]
        public Shelf(int width)
            : this(width, 1)
        {
            Text += "b";
        }

        [Trace]
        public Shelf(int width, int height) => Text = $"{width}x{height}a";

        public string Text { get; }
    }
}
