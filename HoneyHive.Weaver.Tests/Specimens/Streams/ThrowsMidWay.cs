using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Streams;

public static class ThrowsMidWay
{
    public const string Tree = """
        ThrowsMidWay.Forward [tool] (limit: 2, suspends: true) => [0,1] !! InvalidOperationException: No 2.
        ThrowsMidWay.Forward [tool] (limit: 1, suspends: false) => [0] !! InvalidOperationException: No 1.
        """;

    private static readonly InvalidOperationException[] failures = [new("No 0."), new("No 1."), new("No 2.")];

    public static async Task<object> Run() => await Read(2, true) + await Read(1, false);

    private static async Task<string> Read(int limit, bool suspends)
    {
        var seen = new List<int>();
        try
        {
            await foreach (var number in Forward(limit, suspends))
                seen.Add(number);
        }
        catch (InvalidOperationException exception)
        {
            Effects.Add($"{exception.Message} same: {ReferenceEquals(exception, failures[limit])} {Activity.Current?.OperationName}");
        }

        return string.Join(" ", seen);
    }

    [Trace]
    private static IAsyncEnumerable<int> Forward(int limit, bool suspends) => Count(limit, suspends);

    private static async IAsyncEnumerable<int> Count(int limit, bool suspends)
    {
        for (var number = 0; ; number++)
        {
            if (suspends)
                await Task.Yield();
            if (number == limit)
                throw failures[number];
            yield return number;
        }
    }
}
