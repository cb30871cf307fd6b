using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.AsyncIterators;

public static class ThrowsMidWay
{
    public const string Tree = "ThrowsMidWay.Count [tool] (limit: 2) => [0,1] !! InvalidOperationException: No 2.";

    public static async Task<object> Run()
    {
        var seen = new List<int>();
        try
        {
            await foreach (var number in Count(2))
                seen.Add(number);
        }
        catch (InvalidOperationException exception)
        {
            Effects.Add($"{exception.Message} {Activity.Current?.OperationName}");
        }

        return string.Join(' ', seen);
    }

    [Trace]
    private static async IAsyncEnumerable<int> Count(int limit)
    {
        for (var number = 0; ; number++)
        {
            await Task.Yield();
            if (number == limit)
                throw new InvalidOperationException($"No {number}.");
            yield return number;
        }
    }
}
