using System;
using System.Linq;
using System.Threading;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>The same calls on several threads at once.</summary>
internal static class ConcurrentCalls
{
    /// <summary>Runs on each of the threads, and returns when the last one is done.</summary>
    internal static int Run(int threads, int calls, Func<int, int> run)
    {
        var sum = 0;
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() => Interlocked.Add(ref sum, run(calls)))).ToArray();
        foreach (var worker in workers)
            worker.Start();
        foreach (var worker in workers)
            worker.Join();
        return sum;
    }
}
