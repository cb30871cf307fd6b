using System;
using System.Collections.Generic;
using System.Linq;
using HoneyHive.Benchmarks.Aspects;
using HoneyHive.Benchmarks.Measuring;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks.Gates;

/// <summary>What must stay true about the cost of tracing. A limit is changed together with the reason for it.</summary>
/// <remarks>
/// About 50 ns of each call are two readings of the clock. Ratios of time hold on a busy machine, too, if they are measured again; what is not a ratio, and
/// what several processes are needed for, depends on the machine, and has room for a slow one. Where a limit is not what it should be, the goal stands beside it.
/// </remarks>
internal static class AllGates
{
    internal static IEnumerable<Gate> Measure()
    {
        Tracing.Off();
        foreach (var gate in OffGates())
            yield return gate;

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
        yield return AspectGate("sync call, over AspectInjector and an activity", SyncCalls.RunTraced, 0.60) with { Goal = 0.35 };
        Tracing.On(ContextLevel.Thread);
        foreach (var gate in ThreadGates())
            yield return gate;
        Reference.Off();
        Tracing.Off();

        foreach (var gate in SamplingGates.Measure().Concat(ShapeGates.Measure()).Concat(LoadGates.Measure()).Concat(ProcessGates.Measure()))
            yield return gate;
        foreach (var gate in SnapshotGates())
            yield return gate;
        foreach (var gate in WeavingGates())
            yield return gate;
    }

    private static IEnumerable<Gate> OffGates()
    {
        var woven = new Subject(SyncCalls.RunTraced);
        var time = Interleaved.Compare(woven, new(SyncCalls.RunBare));
        yield return new("tracing off, over an unwoven call", time.Difference, 2, "ns", $"{time.Candidate:0.0} ns against {time.Baseline:0.0} ns");
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
    /// Against an aspect that gives the same, around a method without calls. To the weaver that method is a leaf, whose span need not be published. The span
    /// of one that calls something is, as an activity, like that of the aspect.
    /// </summary>
    private static Gate AspectGate(string name, Func<int, int> run, double limit)
    {
        var times = Interleaved.Compare(new(run, Tracing.Settle), new(AspectCalls.Run), limit);
        return new(name, times.Ratio, limit, "x", $"{times.Candidate:0} ns against {times.Baseline:0} ns");
    }

    private static IEnumerable<Gate> SnapshotGates()
    {
        var snapshot = new Subject(ChatHistory.RunSnapshot);
        var time = Interleaved.Compare(snapshot, new(ChatHistory.RunByHand), 1.25);
        yield return new("snapshot of 20 messages, time", time.Ratio, 1.60, "x", $"{time.Candidate:0} ns against {time.Baseline:0} ns") { Goal = 1.25 };
        yield return new("snapshot of 20 messages, allocated", Allocated.PerCall(snapshot), 0, "B");
    }

    /// <summary>What the add-in adds to a build, beyond what Fody takes to read and write the assembly.</summary>
    private static IEnumerable<Gate> WeavingGates()
    {
        yield return Weaving("weaving 10,000 methods", GeneratedSource.ManyMethods(10_000), 3);
        yield return Weaving("weaving one method of 4,000 awaits", GeneratedSource.OneMethod(4_000), 1);
    }

    private static Gate Weaving(string name, string source, double maxSeconds)
    {
        using var build = new WeavingBuild(source);
        var times = build.Measure();
        return new(name, times.Woven - times.Plain, maxSeconds, "s", $"{times.Woven:0.00} s with, {times.Plain:0.00} s without");
    }
}
