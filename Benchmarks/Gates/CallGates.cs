using System;
using System.Collections.Generic;
using HoneyHive.Benchmarks.Aspects;
using HoneyHive.Benchmarks.Measuring;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks.Gates;

/// <summary>What a traced call costs its caller.</summary>
internal static class CallGates
{
    internal static IEnumerable<Gate> Measure()
    {
        Tracing.On();
        Reference.On();
        foreach (var gate in RatioGates("sync call", SyncCalls.RunTraced, SyncCalls.RunByHand, 0.65, 0.56))
            yield return gate;
        foreach (var gate in LeafGates())
            yield return gate;
        foreach (var gate in RatioGates("async call, done at once", AsyncCalls.RunTraced, AsyncCalls.RunByHand, 0.65, 0.60))
            yield return gate;
        foreach (var gate in RatioGates("async call, suspended once", SuspendingCalls.RunTraced, SuspendingCalls.RunByHand, 0.80, 0.70))
            yield return gate;
        yield return AspectGate("the same leaf, over AspectInjector and an activity", LeafCalls.RunTraced, 0.35);
        yield return AspectGate("a method with a call, over AspectInjector's leaf", SyncCalls.RunTraced, 0.55);
        Tracing.On(ContextLevel.Thread);
        foreach (var gate in ThreadGates())
            yield return gate;
        Reference.Off();
        Tracing.Off();
    }

    internal static IEnumerable<Gate> Off()
    {
        Tracing.Off();
        var woven = new Subject(SyncCalls.RunTraced);
        yield return TimeGate.Measure("tracing off, over an unwoven call", 2, "ns", () =>
        {
            var time = Interleaved.Compare(woven, new(SyncCalls.RunBare));
            return (time.Difference, $"{time.Candidate:0.0} ns against {time.Baseline:0.0} ns");
        });
        yield return new("tracing off, allocated", Allocated.PerCall(woven), 0, "B");
    }

    /// <summary>Against the same values traced by hand with OpenTelemetry, in the same run.</summary>
    private static IEnumerable<Gate> RatioGates(
        string name, Func<int, int> traced, Func<int, int> byHand, double maxTime, double maxBytes)
    {
        var (candidate, baseline) = (new Subject(traced, Tracing.Settle), new Subject(byHand));
        var times = Interleaved.Compare(candidate, baseline, maxTime);
        yield return new(name + ", time", times.Ratio, maxTime, "x", $"{times.Candidate:0} ns against {times.Baseline:0} ns");
        var (ours, theirs) = (Allocated.PerCall(candidate), Allocated.PerCall(baseline));
        yield return new(name + ", bytes", ours / theirs, maxBytes, "x", $"{ours:0} B against {theirs:0} B");
    }

    /// <summary>A method that cannot tell what is current. The span around all calls allocates: per call that is less than a byte.</summary>
    private static IEnumerable<Gate> LeafGates()
    {
        var leaf = new Subject(LeafCalls.RunTraced, Tracing.Settle);
        const double limit = 0.35;
        var times = Interleaved.Compare(leaf, new(SyncCalls.RunByHand), limit);
        yield return new("leaf call, time", times.Ratio, limit, "x", $"{times.Candidate:0} ns against {times.Baseline:0} ns");
        yield return new("leaf call, allocated", Math.Round(Allocated.PerCall(leaf)), 0, "B");
    }

    /// <summary>The current span stays on its thread: nothing is published.</summary>
    private static IEnumerable<Gate> ThreadGates()
    {
        var traced = new Subject(SyncCalls.RunTraced, Tracing.Settle);
        const double limit = 0.40;
        var times = Interleaved.Compare(traced, new(SyncCalls.RunByHand), limit);
        yield return new("sync call, HH_CONTEXT=thread, time", times.Ratio, limit, "x", $"{times.Candidate:0} ns against {times.Baseline:0} ns");
        yield return new("sync call, HH_CONTEXT=thread, allocated", Math.Round(Allocated.PerCall(traced)), 0, "B");
    }

    /// <summary>
    /// Against an aspect that gives the same, around a method without calls. To the weaver that method is a leaf, whose span need not be published. One that
    /// calls something is more than the aspect is asked for here: its span is published.
    /// </summary>
    private static Gate AspectGate(string name, Func<int, int> run, double limit)
    {
        var times = Interleaved.Compare(new(run, Tracing.Settle), new(AspectCalls.Run), limit);
        return new(name, times.Ratio, limit, "x", $"{times.Candidate:0} ns against {times.Baseline:0} ns");
    }
}
