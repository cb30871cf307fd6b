using System;
using HoneyHive;

namespace Specimens.Bodies;

public static class RefLocals
{
    public const string Tree = """
        RefLocals.Double [tool] (numbers: [1,2,3]) => 4
        RefLocals.Largest [tool] => 9
        """;

    public static object Run() => Double([1, 2, 3]) + Largest([3, 9, 4]);

    [Trace]
    private static int Double(int[] numbers)
    {
        ref var middle = ref numbers[1];
        middle *= 2;
        return numbers[1];
    }

    [Trace]
    private static int Largest(scoped ReadOnlySpan<int> numbers)
    {
        ref readonly var largest = ref numbers[0];
        foreach (ref readonly var number in numbers)
        {
            if (number > largest)
                largest = ref number;
        }

        return largest;
    }
}
