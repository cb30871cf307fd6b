using System.Collections.Generic;
using HoneyHive.Benchmarks.Measuring;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks.Gates;

/// <summary>What it costs not to record.</summary>
internal static class SamplingGates
{
    internal static IEnumerable<Gate> Measure()
    {
        Tracing.On();
        foreach (var gate in Children())
            yield return gate;

        Tracing.On(samplingRate: 0);
        Reference.OnUnsampled();
        foreach (var gate in Roots())
            yield return gate;
        Reference.Off();
        Tracing.Off();
    }

    private static IEnumerable<Gate> Children()
    {
        var (traced, bare) = (new Subject(UnsampledCalls.RunTraced), new Subject(UnsampledCalls.RunBare));
        const double limit = 12;
        yield return TimeGate.Measure("unsampled child, over an unwoven call", limit, "ns", () =>
        {
            var time = Repeated.Best(() => Interleaved.Compare(traced, bare), comparison => comparison.Difference, limit);
            var floor = Interleaved.Compare(new(UnsampledCalls.RunLooking), bare).Difference;
            return (time.Difference, $"{time.Candidate:0.0} ns against {time.Baseline:0.0} ns; reading Activity.Current alone takes {floor:0.0} ns");
        });

        // Both sides allocate their parent, once for all calls.
        yield return new("unsampled child, allocated", Allocated.PerCall(traced) - Allocated.PerCall(bare), 0, "B");
    }

    private static IEnumerable<Gate> Roots()
    {
        var (traced, byHand) = (new Subject(SyncCalls.RunTracedRoots), new Subject(SyncCalls.RunByHandRoots));
        var times = Interleaved.Compare(traced, byHand);
        yield return new("unsampled root, time", times.Ratio, 0.25, "x", $"{times.Candidate:0} ns against {times.Baseline:0} ns");
        yield return new("unsampled root, allocated", Allocated.PerCall(traced), 0, "B");
    }
}
