using System.Collections.Generic;
using HoneyHive.Benchmarks.Measuring;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks.Gates;

/// <summary>What the shapes of methods cost beyond a span: items of streams, fields of state machines, exceptions.</summary>
internal static class ShapeGates
{
    internal static IEnumerable<Gate> Measure()
    {
        var (suspended, bare) = (new Subject(SuspendingCalls.RunTraced), new Subject(SuspendingCalls.RunBare));
        yield return new("async state machine, over an unwoven one", Allocated.PerCall(suspended) - Allocated.PerCall(bare), 16, "B");

        Tracing.On();
        foreach (var gate in Items())
            yield return gate;
        foreach (var gate in Throws())
            yield return gate;
        Tracing.On(ContextLevel.Thread);
        yield return ItemBytes("async stream, an item, HH_CONTEXT=thread, allocated");
        Tracing.Off();
    }

    private static IEnumerable<Gate> Items()
    {
        var (traced, bare) = (new Subject(StreamCalls.RunTraced, Tracing.Settle), new Subject(StreamCalls.RunBare));
        yield return TimeGate.Measure("async stream, an item, over an unwoven one", 40, "ns", () =>
        {
            var time = Interleaved.Compare(traced, bare);
            return (time.Difference, $"{time.Candidate:0} ns against {time.Baseline:0} ns");
        });
        yield return ItemBytes("async stream, an item, allocated");
    }

    /// <summary>What is left is a span for a thousand items.</summary>
    private static Gate ItemBytes(string name)
    {
        var (ours, theirs) = (Allocated.PerCall(new(StreamCalls.RunTraced, Tracing.Settle)), Allocated.PerCall(new(StreamCalls.RunBare)));
        return new(name, ours - theirs, 1, "B", $"{ours:0.00} B against {theirs:0.00} B");
    }

    private static IEnumerable<Gate> Throws()
    {
        var traced = new Subject(ThrowingCalls.RunTraced, Tracing.Settle);
        var bare = Interleaved.Compare(traced, new(ThrowingCalls.RunBare), 1.5);
        yield return new("throw, over an unwoven one", bare.Ratio, 1.5, "x", $"{bare.Candidate:0} ns against {bare.Baseline:0} ns");
        var rethrown = Interleaved.Compare(traced, new(ThrowingCalls.RunRethrowing), 0.8);
        yield return new("throw, over catch and rethrow", rethrown.Ratio, 0.8, "x", $"{rethrown.Candidate:0} ns against {rethrown.Baseline:0} ns");
    }
}
