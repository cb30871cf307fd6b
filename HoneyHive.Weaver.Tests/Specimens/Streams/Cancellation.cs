using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Streams;

public static class Cancellation
{
    public const string Tree = "Cancellation.Forward [tool] (limit: 5) => [0] ~~ cancelled";

    public static async Task<object> Run()
    {
        using var source = new CancellationTokenSource();
        var seen = 0;
        try
        {
            await foreach (var number in Forward(5).WithCancellation(source.Token).ConfigureAwait(false))
            {
                seen++;
                source.Cancel();
            }
        }
        catch (OperationCanceledException exception)
        {
            return $"{seen} {exception.CancellationToken == source.Token}";
        }

        return "went on";
    }

    [Trace]
    private static IAsyncEnumerable<int> Forward(int limit) => Count(limit);

    private static async IAsyncEnumerable<int> Count(int limit, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var number = 0; number < limit; number++)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            yield return number;
        }
    }
}
