using HoneyHive;

namespace Specimens.Exceptions;

public static class RuntimeCheckLine
{
    public const string Tree =
        "RuntimeCheckLine.Third [tool] (length: 2) !! IndexOutOfRangeException: Index was outside the bounds of the array.";

    public static object Run() => Third(2);

    [Trace]
    private static int Third(int length)
    {
        var numbers = new int[length];
        numbers[0] = length;
        numbers[1] = numbers[0] + 1;
        return numbers[1] + numbers[2];
    }
}
