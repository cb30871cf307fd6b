using System;
using System.Runtime.CompilerServices;
using HoneyHive;

namespace Specimens.ControlFlow;

public static class StackMemory
{
    public const string Tree = """
        StackMemory.Sum [tool] (count: 4) => 6
        StackMemory.Reverse [tool] (text: "abc") => "cba"
        """;

    public static object Run() => $"{Sum(4)} {Reverse("abc")}";

    [Trace]
    [SkipLocalsInit]
    private static unsafe int Sum(int count)
    {
        var numbers = stackalloc int[count];
        for (var i = 0; i < count; i++)
            numbers[i] = i;
        var sum = 0;
        for (var i = 0; i < count; i++)
            sum += numbers[i];
        return sum;
    }

    [Trace]
    private static string Reverse(string text)
    {
        Span<char> letters = stackalloc char[text.Length];
        text.AsSpan().CopyTo(letters);
        letters.Reverse();
        return letters.ToString();
    }
}
