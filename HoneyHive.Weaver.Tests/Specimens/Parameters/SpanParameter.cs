using System;
using HoneyHive;

namespace Specimens.Parameters;

public static class SpanParameter
{
    public const string Tree = "SpanParameter.Fill [tool] (value: 7) => 2";

    public static object Run()
    {
        Span<int> numbers = [1, 2];
        return Fill(numbers, 7) + numbers[1];
    }

    [Trace]
    private static int Fill(Span<int> numbers, int value)
    {
        numbers.Fill(value);
        return numbers.Length;
    }
}
