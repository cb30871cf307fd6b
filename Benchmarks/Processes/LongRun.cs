using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive.Benchmarks.Workloads;
using HoneyHive.Spans;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>What millions of spans leave behind, and what spans hold while they run.</summary>
internal static class LongRun
{
    private const int SpansInFlight = 20_000;

    /// <param name="spans">Spans between the two looks at the working set; a quarter of that to warm up.</param>
    /// <returns>Growth of the working set in MB; misses of the pool in percent; live bytes of a span in flight.</returns>
    internal static IEnumerable<double> Measure(int spans)
    {
        Tracing.On();
        var pool = ((PooledPath)Tracer.Path!).Pool;
        SyncCalls.RunTraced(spans / 4);
        Tracing.Settle();
        var (set, before) = (WorkingSet(), pool.Statistics);
        SyncCalls.RunTraced(spans);
        Tracing.Settle();
        var (growth, after) = (WorkingSet() - set, pool.Statistics);
        yield return growth / (1024.0 * 1024);
        yield return 100.0 * (after.Created - before.Created) / (after.Acquired - before.Acquired);

        // The same calls without tracing hold their state machines.
        var traced = LiveBytes();
        Tracing.Off();
        yield return (traced - LiveBytes()) / (double)SpansInFlight;
    }

    private static long WorkingSet()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return Environment.WorkingSet;
    }

    private static long LiveBytes()
    {
        var (gate, tasks) = (new TaskCompletionSource(), new Task<int>[SpansInFlight]);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < SpansInFlight; i++)
            tasks[i] = WaitingAsync(gate.Task, "What is a span?", i);
        var live = GC.GetTotalMemory(forceFullCollection: true) - before;
        gate.SetResult();
        Task.WaitAll(tasks, CancellationToken.None);
        return live;
    }

    [Trace]
    private static async Task<int> WaitingAsync(Task gate, string prompt, int top)
    {
        await gate;
        return prompt.Length + top;
    }
}
