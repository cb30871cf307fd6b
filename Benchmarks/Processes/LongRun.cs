using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive.Benchmarks.Workloads;
using HoneyHive.Spans;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>What millions of spans leave behind.</summary>
internal static class LongRun
{
    /// <param name="spans">Spans between the two looks at the working set; a quarter of that to warm up.</param>
    /// <returns>Growth of the working set in MB; misses of the pool in percent.</returns>
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
    }

    private static long WorkingSet()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return Environment.WorkingSet;
    }
}
