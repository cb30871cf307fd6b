using System;
using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class ThrowsBeforeTheFirstItem
{
    public const string Tree = """ThrowsBeforeTheFirstItem.Count [tool] (text: "") !! ArgumentException: Empty.""";

    public static object Run() => string.Join(' ', Count(""));

    [Trace]
    private static IEnumerable<char> Count(string text)
    {
        if (text.Length == 0)
            throw new ArgumentException("Empty.");
        yield return text[0];
    }
}
