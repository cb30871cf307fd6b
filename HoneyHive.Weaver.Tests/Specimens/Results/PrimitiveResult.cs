using HoneyHive;

namespace Specimens.Results;

public static class PrimitiveResult
{
    public const string Tree = """
        PrimitiveResult.Add [tool] (left: 1, right: 2) => 3
        PrimitiveResult.Divide [tool] (left: 1, right: 4) => 0.25
        PrimitiveResult.IsEven [tool] (number: 3) => false
        PrimitiveResult.Grow [tool] (number: 9000000000) => 9000000001
        """;

    public static object Run() => $"{Add(1, 2)} {Divide(1, 4)} {IsEven(3)} {Grow(9_000_000_000)}";

    [Trace]
    private static int Add(int left, int right) => left + right;

    [Trace]
    private static double Divide(double left, double right) => left / right;

    [Trace]
    private static bool IsEven(byte number) => number % 2 == 0;

    [Trace]
    private static long Grow(long number) => number + 1;
}
