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

        yield return Slowest();
        Tracing.Off();
    }

    /// <summary>
    /// The slowest calls are those for which the garbage collector clears the next few kilobytes. Where calls that allocate as much and do nothing else take
    /// longer, they are the limit, with a quarter of room.
    /// </summary>
    private static Gate Slowest()
    {
        const double limit = 2, room = 1.25;
        var traced = new Subject(SyncCalls.RunTracedRoots);
        var allocating = new AllocatingCalls((int)Allocated.PerCall(traced));
        Interleaved.WarmUp(traced);
        Interleaved.WarmUp(new(allocating.Run));
        var (slow, floor) = Repeated.Best(
            () =>
            {
                var bare = Microseconds(SyncCalls.RunBare);
                return (Overhead: Microseconds(SyncCalls.RunTracedRoots) - bare, Floor: Microseconds(allocating.Run) - bare);
            },
            times => times.Overhead / Math.Max(limit, room * times.Floor),
            1);
        return new("p99 of the overhead at 10,000 spans/s", slow, Math.Max(limit, room * floor), "us", $"allocating as much alone takes {floor:0.00} us")
        {
            NominalLimit = room * floor > limit ? limit : null,
        };

        static double Microseconds(Func<int, int> run) => Tail.NinetyNinth(new(run)) / 1000;
    }

    /// <summary>
    /// One and a half times the throughput, of the twice that two cores have to give. What two threads get that do nothing but compute is what the machine has to
    /// give just now; it isn't quite within reach, as the export thread shares the two cores.
    /// </summary>
    private static Gate SecondProducer(Subject traced)
    {
        const double limit = 2 / 1.5;
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
