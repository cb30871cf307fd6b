using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.AsyncIterators;

public static class ThrowsBeforeTheFirstItem
{
    public const string Tree = """ThrowsBeforeTheFirstItem.Letters [tool] (text: "") !! ArgumentException: Empty.""";

    public static async Task<object> Run()
    {
        await foreach (var letter in Letters(""))
            return letter;
        return "nothing";
    }

    [Trace]
    private static async IAsyncEnumerable<char> Letters(string text)
    {
        if (text.Length == 0)
            throw new ArgumentException("Empty.");
        await Task.Yield();
        yield return text[0];
    }
}
