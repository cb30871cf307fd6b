using System.Collections.Generic;
using System.Threading.Tasks;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>An async stream whose items are there at once: bare and traced. Long, so that what counts is an item and not the span.</summary>
internal static class StreamCalls
{
    private const int ItemsPerStream = 1_000;

    [Trace]
    internal static async IAsyncEnumerable<int> Traced(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.CompletedTask;
            yield return i;
        }
    }

    internal static async IAsyncEnumerable<int> Bare(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.CompletedTask;
            yield return i;
        }
    }

    /// <param name="items">Items in all; a multiple of the items of one stream is best.</param>
    internal static int RunTraced(int items)
    {
        var sum = 0;
        for (var i = 0; i < items; i += ItemsPerStream)
            sum += SumAsync(Traced(ItemsPerStream)).GetAwaiter().GetResult();
        return sum;
    }

    /// <inheritdoc cref="RunTraced"/>
    internal static int RunBare(int items)
    {
        var sum = 0;
        for (var i = 0; i < items; i += ItemsPerStream)
            sum += SumAsync(Bare(ItemsPerStream)).GetAwaiter().GetResult();
        return sum;
    }

    private static async Task<int> SumAsync(IAsyncEnumerable<int> items)
    {
        var sum = 0;
        await foreach (var item in items)
            sum += item;
        return sum;
    }
}
