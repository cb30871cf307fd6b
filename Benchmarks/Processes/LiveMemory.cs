using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>What a span holds while it runs: bytes on the heap of an async call under way, beyond those of the call that is not traced.</summary>
internal static class LiveMemory
{
    private const int Calls = 20_000;

    internal static IEnumerable<double> Measure(string side)
    {
        TurnOn(side);
        var traced = LiveBytes(side == "reference" ? WaitingCalls.ByHandAsync : WaitingCalls.TracedAsync);
        yield return (traced - LiveBytes(WaitingCalls.BareAsync)) / (double)Calls;
    }

    private static void TurnOn(string side)
    {
        if (side == "reference")
            Reference.On();
        else if (side == "original")
            Tracing.OnOriginalPath();
        else
            Tracing.On(side == "thread" ? ContextLevel.Thread : ContextLevel.Activity);
    }

    private static long LiveBytes(Func<Task, string, int, Task<int>> call)
    {
        var (gate, tasks) = (new TaskCompletionSource(), new Task<int>[Calls]);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Calls; i++)
            tasks[i] = call(gate.Task, SyncCalls.Prompt, i);
        var live = GC.GetTotalMemory(forceFullCollection: true) - before;
        gate.SetResult();
        Task.WaitAll(tasks, CancellationToken.None);
        return live;
    }
}
