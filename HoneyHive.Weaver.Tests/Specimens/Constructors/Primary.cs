using HoneyHive;

namespace Specimens.Constructors;

public static class Primary
{
    public const string Tree = """
        Animal.ctor [tool] (name: "cat", legs: 4)
        Cat.ctor [tool] (name: "cat")
        Point.ctor [tool] (x: 1, y: 2)
        """;

    public static object Run() => $"{new Cat("cat")} {new Point(1, 2).Sum}";

    [method: Trace]
    private class Animal(string name, int legs)
    {
        public int Legs { get; } = legs;

        public override string ToString() => name + Legs;
    }

    [method: Trace]
    private sealed class Cat(string name) : Animal(name, name.Length > 1 ? 4 : 2);

    [method: Trace]
    private readonly struct Point(int x, int y)
    {
        public int Sum => x + y;
    }
}
