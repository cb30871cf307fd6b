using HoneyHive;

namespace Specimens.Constructors;

/// <summary>Initializers of fields run before the base constructor, and before the span begins.</summary>
public static class Initializers
{
    public const string Tree = """
        Initializers.Note [tool] (text: "derived field") => 13
        Initializers.Note [tool] (text: "base field") => 10
        Base.ctor [tool]
        └─ Initializers.Note [tool] (text: "base") => 4
        Derived.ctor [tool] (size: 1)
        └─ Initializers.Note [tool] (text: "derived") => 7
        """;

    public static object Run() => new Derived(1).Sum;

    [Trace]
    private static int Note(string text)
    {
        Effects.Add(text);
        return text.Length;
    }

    private class Base
    {
        protected int first = Note("base field");

        [Trace]
        public Base() => Note("base");
    }

    private sealed class Derived : Base
    {
        private readonly int second = Note("derived field");

        [Trace]
        public Derived(int size) => Sum = first + second + Note("derived") + size;

        public int Sum { get; }
    }
}
