using HoneyHive;

namespace Specimens.Exceptions;

public static class OverflowLine
{
    public const string Tree = "OverflowLine.Double [tool] (number: 2147483647) !! OverflowException: Arithmetic operation resulted in an overflow.";

    public static object Run() => Double(int.MaxValue);

    [Trace]
    private static int Double(int number)
    {
        var half = number / 2;
        Effects.Add($"{half}");
        return checked(number * 2) + half;
    }
}
