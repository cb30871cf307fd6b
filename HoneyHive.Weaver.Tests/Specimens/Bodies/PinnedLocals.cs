using HoneyHive;

namespace Specimens.Bodies;

public static unsafe class PinnedLocals
{
    public const string Tree = "PinnedLocals.Sum [tool] (numbers: [1,2,3], text: \"ab\") => 201";

    public static object Run() => Sum([1, 2, 3], "ab");

    [Trace]
    private static int Sum(int[] numbers, string text)
    {
        var sum = 0;
        fixed (int* start = numbers)
        fixed (char* letters = text)
        {
            for (var i = 0; i < numbers.Length; i++)
                sum += start[i];
            return sum + letters[0] + letters[1];
        }
    }
}
