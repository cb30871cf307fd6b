using HoneyHive;

namespace Specimens.Types;

public static class DefaultInterfaceMethod
{
    public const string Tree = "IShape.Describe [tool] (unit: \"cm²\") => \"4 cm²\"";

    public static object Run() => ((IShape)new Square(2)).Describe("cm²");

    private interface IShape
    {
        int Area { get; }

        [Trace]
        string Describe(string unit) => $"{Area} {unit}";
    }

    private sealed record Square(int Side) : IShape
    {
        public int Area => Side * Side;
    }
}
