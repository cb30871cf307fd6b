using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using System.Runtime.CompilerServices;
using HoneyHive;

namespace Shapes;

/// <summary>Async iterators: items before and after an await, an early break, an exception.</summary>
[Trace]
public static class Streams
{
    public static async Task<string> RunAsync()
    {
        var text = "";
        await foreach (var word in WordsAsync("a b c"))
            text += word;
        await foreach (var word in WordsAsync("d e f"))
        {
            text += word;
            if (word == "e")
                break;
        }

        try
        {
            await foreach (var word in WordsAsync(""))
                text += word;
        }
        catch (ArgumentException)
        {
            text += "!";
        }

        return text;
    }

    private static async IAsyncEnumerable<string> WordsAsync(string text, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        if (text.Length == 0)
            throw new ArgumentException("No text", nameof(text));
        try
        {
            foreach (var word in text.Split(' '))
            {
                await Task.Yield();
                cancellation.ThrowIfCancellationRequested();
                yield return word;
            }
        }
        finally
        {
            await Task.Yield();
        }
    }
}
