using System;
using System.Runtime.CompilerServices;
using HoneyHive;

namespace Specimens.Values;

public static class InlineArrays
{
    public const string Tree = "InlineArrays.Sum [tool] (buffer: {}, scale: 2) => 6";

    public static object Run()
    {
        Buffer buffer = default;
        for (var i = 0; i < 3; i++)
            buffer[i] = i;
        return Sum(in buffer, 2);
    }

    [Trace]
    private static int Sum(in Buffer buffer, int scale)
    {
        var sum = 0;
        foreach (var number in buffer)
            sum += number * scale;
        return sum;
    }

    [InlineArray(3)]
    private struct Buffer
    {
        private int first;
    }
}
