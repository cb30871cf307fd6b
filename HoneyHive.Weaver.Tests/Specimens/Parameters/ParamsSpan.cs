using System;
using HoneyHive;

namespace Specimens.Parameters;

public static class ParamsSpan
{
    public const string Tree = """
        ParamsSpan.Fill [tool] (size: 4)
        ParamsSpan.Sum [tool] (start: 10) => 16
        ParamsSpan.Longest [tool] (least: 2) => 3
        """;

    public static object Run()
    {
        var size = 4;
        var least = 2;
        Span<int> target = stackalloc int[2];
        Fill(target, in size);
        return $"{Sum(10, 1, 2, 3)} {Longest(in least, "a", "abc")} {target[0] + target[1]}";
    }

    [Trace]
    private static int Sum(int start, params ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
            start += number;
        return start;
    }

    [Trace]
    private static int Longest(ref readonly int least, params scoped Span<string> texts)
    {
        var longest = least;
        foreach (var text in texts)
            longest = Math.Max(longest, text.Length);
        return longest;
    }

    [Trace]
    private static void Fill(scoped Span<int> target, scoped ref readonly int size) => target.Fill(size);
}
