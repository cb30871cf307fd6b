using System;
using System.Diagnostics;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>Calls below an activity that a sampler has decided against, traced and bare.</summary>
internal static class UnsampledCalls
{
    internal static int RunTraced(int calls) => Below(SyncCalls.RunTracedRoots, calls);

    internal static int RunBare(int calls) => Below(SyncCalls.RunBare, calls);

    /// <summary>What a call can't do without: a look at what is current.</summary>
    internal static int RunLooking(int calls) => Below(
        static count =>
        {
            var sum = 0;
            for (var i = 0; i < count; i++)
                sum += Activity.Current is null ? 0 : SyncCalls.Bare("What is a span?", i);
            return sum;
        },
        calls);

    /// <summary>The parent is there on both sides of the comparison.</summary>
    private static int Below(Func<int, int> run, int calls)
    {
        using var parent = new Activity("parent").SetIdFormat(ActivityIdFormat.W3C).Start();
        parent.IsAllDataRequested = false;
        return run(calls);
    }
}
