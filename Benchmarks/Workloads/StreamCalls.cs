using System;
using System.Collections.Generic;
using System.Text.Json;
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

    /// <summary>The same as is recorded of the traced one: the number of items, and the first hundred of them as JSON.</summary>
    internal static async IAsyncEnumerable<int> ByHand(int count)
    {
        using var activity = Reference.Source.StartActivity("StreamCalls.ByHand");
        activity?.SetTag("honeyhive_inputs.count", count);
        var kept = new List<int>();
        for (var i = 0; i < count; i++)
        {
            await Task.CompletedTask;
            if (kept.Count < 100)
                kept.Add(i);
            yield return i;
        }

        activity?.SetTag("honeyhive_outputs.result", JsonSerializer.Serialize(kept));
        activity?.SetTag("honeyhive_metrics.items", count);
    }

    /// <param name="items">Items in all, in streams of a thousand and what is left.</param>
    internal static int RunTraced(int items)
    {
        var sum = 0;
        for (var i = 0; i < items; i += ItemsPerStream)
            sum += SumAsync(Traced(Math.Min(ItemsPerStream, items - i))).GetAwaiter().GetResult();
        return sum;
    }

    /// <inheritdoc cref="RunTraced"/>
    internal static int RunByHand(int items)
    {
        var sum = 0;
        for (var i = 0; i < items; i += ItemsPerStream)
            sum += SumAsync(ByHand(Math.Min(ItemsPerStream, items - i))).GetAwaiter().GetResult();
        return sum;
    }

    /// <inheritdoc cref="RunTraced"/>
    internal static int RunBare(int items)
    {
        var sum = 0;
        for (var i = 0; i < items; i += ItemsPerStream)
            sum += SumAsync(Bare(Math.Min(ItemsPerStream, items - i))).GetAwaiter().GetResult();
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
