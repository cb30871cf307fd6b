using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.AsyncIterators;

public static class CombinedTokens
{
    public const string Tree = "CombinedTokens.Count [tool] (limit: 2) => [true,true]";

    public static async Task<object> Run()
    {
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        var seen = "";
        await foreach (var number in Count(2, first.Token).WithCancellation(second.Token))
            seen += number;
        return seen;
    }

    [Trace]
    private static async IAsyncEnumerable<bool> Count(int limit, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var number = 0; number < limit; number++)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            yield return cancellation.CanBeCanceled;
        }
    }
}
