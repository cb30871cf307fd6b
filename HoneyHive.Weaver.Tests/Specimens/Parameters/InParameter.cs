using HoneyHive;

namespace Specimens.Parameters;

public static class InParameter
{
    public const string Tree = "InParameter.Sum [tool] (pair: {\"Left\":1,\"Right\":2}) => 3";

    public static object Run() => Sum(new Pair(1, 2));

    [Trace]
    private static int Sum(in Pair pair) => pair.Left + pair.Right;

    private readonly record struct Pair(int Left, int Right);
}
