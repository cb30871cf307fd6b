using System;
using System.Collections.Generic;
using HoneyHive.Benchmarks.Measuring;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks.Gates;

/// <summary>What happens with several threads, and to the slowest calls.</summary>
internal static class LoadGates
{
    internal static IEnumerable<Gate> Measure()
    {
        Tracing.On();
        var traced = new Subject(SyncCalls.RunTraced, Tracing.Settle);
        if (Environment.ProcessorCount < 2)
        {
            yield return new("two producers over one", 0, 0, "x", "skipped: there is one core");
        }
        else
        {
            // What two threads get that do nothing but compute is what the machine has to give just now.
            var (scaling, possible) = (Producers.TwoOverOne(traced), Producers.TwoOverOne(new(calls => SyncCalls.RunBare(100 * calls))));
            yield return new(
                "unwoven over traced, gain of a second producer",
                possible / scaling,
                2.5,
                "x",
                $"{scaling:0.00} times the throughput on {Environment.ProcessorCount} cores, {possible:0.00} times unwoven")
            { Goal = 1.33 };
        }

        var (slow, bare) = (Tail.NinetyNinth(new(SyncCalls.RunTracedRoots)), Tail.NinetyNinth(new(SyncCalls.RunBare)));
        yield return new("p99 of the overhead at 10,000 spans/s", (slow - bare) / 1000, 15, "us", $"{slow / 1000:0.0} us against {bare / 1000:0.0} us") { Goal = 2 };
        Tracing.Off();
    }
}
