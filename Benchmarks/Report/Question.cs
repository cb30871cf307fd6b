using System;

namespace HoneyHive.Benchmarks.Report;

/// <summary>A question about cost, and the code that answers it.</summary>
/// <param name="Name">The question, short.</param>
/// <param name="Traced">The woven code.</param>
/// <param name="ByHand">The same with OpenTelemetry, written by hand.</param>
/// <param name="ByAspect">The same with AspectInjector; null where it is not asked.</param>
internal sealed record Question(string Name, Func<int, int> Traced, Func<int, int> ByHand, Func<int, int>? ByAspect = null)
{
    internal static Question[] All { get; } =
    [
        new("sync call, 2 inputs, result", Workloads.SyncCalls.RunTraced, Workloads.SyncCalls.RunByHand, Aspects.AspectCalls.Run),
        new("sync call of a leaf", Workloads.LeafCalls.RunTraced, Workloads.SyncCalls.RunByHand, Aspects.AspectCalls.Run),
        new("async call, done at once", Workloads.AsyncCalls.RunTraced, Workloads.AsyncCalls.RunByHand, Aspects.AsyncAspectCalls.Run),
        new("async call, suspended once", Workloads.SuspendingCalls.RunTraced, Workloads.SuspendingCalls.RunByHand, Aspects.AsyncAspectCalls.RunSuspended),
        new("async stream, an item", Workloads.StreamCalls.RunTraced, Workloads.StreamCalls.RunByHand),
        new("exception", Workloads.ThrowingCalls.RunTraced, Workloads.ThrowingCalls.RunByHand, Aspects.AspectCalls.RunThrowing),
        new("1 call + 10 inside", Workloads.NestedCalls.RunTraced, Workloads.NestedCalls.RunByHand, Aspects.AspectCalls.RunNested),
        new("dictionary of 50", Workloads.ArgumentCalls.RunTracedDictionary, Workloads.ArgumentCalls.RunDictionaryByHand, Aspects.AspectCalls.RunDictionary),
        new("list of 500 numbers", Workloads.ArgumentCalls.RunTracedList, Workloads.ArgumentCalls.RunListByHand, Aspects.AspectCalls.RunList),
        new("string of 100,000", Workloads.ArgumentCalls.RunTracedText, Workloads.ArgumentCalls.RunTextByHand, Aspects.AspectCalls.RunText),
    ];
}
