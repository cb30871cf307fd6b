using System;
using System.Linq;

namespace HoneyHive.Tests.Runtime;

/// <summary>Measures what code allocates on the thread that runs it.</summary>
internal static class Allocation
{
    private const int Rounds = 5;

    /// <summary>
    /// The least bytes of five rounds. What the code allocates, it allocates in each of them; a garbage collection that other tests cause
    /// during a round also counts what it takes away of the thread's allocation buffer.
    /// </summary>
    internal static long Least(Action action) => Enumerable.Range(0, Rounds).Select(_ => Measure(action)).ToArray().Min();

    private static long Measure(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
