using HoneyHive;

namespace Specimens.Members;

public static class Operators
{
    public const string Tree = """
        Vector.op_Addition [tool] (left: {"X":1}, right: {"X":2}) => {"X":3}
        Vector.op_Implicit [tool] (x: 4) => {"X":4}
        Vector.op_Explicit [tool] (vector: {"X":4}) => 4
        """;

    public static object Run()
    {
        var sum = new Vector(1) + new Vector(2);
        Vector converted = 4;
        return $"{sum} {(int)converted}";
    }

    private sealed record Vector(int X)
    {
        [Trace]
        public static Vector operator +(Vector left, Vector right) => new(left.X + right.X);

        [Trace]
        public static implicit operator Vector(int x) => new(x);

        [Trace]
        public static explicit operator int(Vector vector) => vector.X;
    }
}
