using System.Runtime.CompilerServices;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>The method of <see cref="SyncCalls"/> as one of which the weaver sees that nothing in it can ask for the current span.</summary>
internal static class LeafCalls
{
    [Trace]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Traced(string prompt, int top) => prompt.Length + top;

    /// <summary>All calls are children of one span.</summary>
    [Trace]
    internal static int RunTraced(int calls)
    {
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += Traced(SyncCalls.Prompt, i);
        return sum;
    }
}
