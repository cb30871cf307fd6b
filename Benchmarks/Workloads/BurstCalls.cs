using System;
using System.Linq;
using System.Threading.Tasks;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>Fifty tasks that begin at once and make ten calls each, as a burst of requests does.</summary>
internal static class BurstCalls
{
    internal const int Spans = Tasks * CallsEach;

    private const int Tasks = 50;
    private const int CallsEach = 10;

    internal static int RunTraced(int bursts) => Run(bursts, AsyncCalls.RunTraced);

    internal static int RunByHand(int bursts) => Run(bursts, AsyncCalls.RunByHand);

    private static int Run(int bursts, Func<int, int> run)
    {
        var sum = 0;
        for (var i = 0; i < bursts; i++)
            sum += Task.WhenAll(Enumerable.Range(0, Tasks).Select(_ => Task.Run(() => run(CallsEach)))).GetAwaiter().GetResult().Sum();
        return sum;
    }
}
