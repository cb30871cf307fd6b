using System;
using System.Linq;

namespace HoneyHive.Benchmarks.Measuring;

/// <summary>Bytes that the calling thread allocates for a call.</summary>
internal static class Allocated
{
    private const int Calls = 2_000;
    private const int Rounds = 9;

    internal static double PerCall(Subject subject)
    {
        Once(subject);
        return Enumerable.Range(0, Rounds).Select(_ => Once(subject)).Order().ElementAt(Rounds / 2);
    }

    private static double Once(Subject subject)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        subject.Run(Calls);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        subject.Settle();
        return bytes / (double)Calls;
    }
}
