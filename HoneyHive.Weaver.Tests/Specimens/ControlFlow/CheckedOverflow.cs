using HoneyHive;

namespace Specimens.ControlFlow;

public static class CheckedOverflow
{
    public const string Tree =
        "CheckedOverflow.Increment [tool] (number: 2147483647) !! OverflowException: Arithmetic operation resulted in an overflow.";

    public static object Run() => Increment(int.MaxValue);

    [Trace]
    private static int Increment(int number)
    {
        checked
        {
            return number + 1;
        }
    }
}
