using HoneyHive;

namespace Specimens.Leaves;

public static class CallsTraced
{
    public const string Tree = """
        CallsTraced.Outer [tool] (number: 1) => 2
        └─ CallsTraced.Inner [tool] (number: 1) => 1
        """;

    public static object Run() => Outer(1);

    [Trace]
    private static int Outer(int number) => Between(number);

    private static int Between(int number) => Inner(number) + 1;

    [Trace]
    private static int Inner(int number) => number;
}
