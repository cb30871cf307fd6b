using System;
using HoneyHive;

namespace Specimens.Results;

public static class SpanResult
{
    public const string Tree = "SpanResult.Trim [tool] (text: \"  to be  \")";

    public static object Run() => Trim("  to be  ").ToString();

    [Trace]
    private static ReadOnlySpan<char> Trim(string text) => text.AsSpan().Trim();
}
