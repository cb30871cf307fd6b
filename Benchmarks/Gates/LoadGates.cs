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
            yield return SecondProducer(traced);
        }

        yield return Gate.OfTime("p99 of the overhead at 10,000 spans/s", 2, "us", () =>
        {
            var (slow, bare) = (Tail.NinetyNinth(new(SyncCalls.RunTracedRoots)), Tail.NinetyNinth(new(SyncCalls.RunBare)));
            return ((slow - bare) / 1000, $"{slow / 1000:0.0} us against {bare / 1000:0.0} us");
        });
        Tracing.Off();
    }

    /// <summary>
    /// One and a half times the throughput, of the twice that two cores have to give. What two threads get that do nothing but compute is what the machine has to
    /// give just now; it isn't quite within reach, as the export thread shares the two cores.
    /// </summary>
    private static Gate SecondProducer(Subject traced)
    {
        const double limit = 1.1 * 2 / 1.5;
        var (possible, scaling) = Repeated.Best(
            () => (Possible: Producers.TwoOverOne(new(calls => SyncCalls.RunBare(20 * calls))), Scaling: Producers.TwoOverOne(traced)),
            gains => gains.Possible / gains.Scaling,
            limit);
        return new(
            "unwoven over traced, gain of a second producer",
            possible / scaling,
            limit,
            "x",
            $"{scaling:0.00} times the throughput on {Environment.ProcessorCount} cores, {possible:0.00} times unwoven");
    }
}
