using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace HoneyHive.Benchmarks.Measuring;

/// <summary>
/// Calls a second of several threads together: the best of many rounds, each short enough not to be interrupted, and not to run ahead of an export
/// thread that has to wait for a core.
/// </summary>
internal static class Producers
{
    private const int Calls = 10_000;
    private const int Rounds = 60;

    /// <returns>Throughput of two threads over that of one.</returns>
    internal static double TwoOverOne(Subject subject)
    {
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (One: Seconds(subject, 1), Two: Seconds(subject, 2))).ToList();
        return 2 * rounds.Min(round => round.One) / rounds.Min(round => round.Two);
    }

    /// <summary>From the first start to the last end, as the threads see them: nobody else may be late.</summary>
    private static double Seconds(Subject subject, int count)
    {
        using var start = new Barrier(count);
        var (begun, ended) = (new long[count], new long[count]);
        var threads = Enumerable.Range(0, count).Select(index => new Thread(() =>
        {
            start.SignalAndWait();
            begun[index] = Stopwatch.GetTimestamp();
            subject.Run(Calls);
            ended[index] = Stopwatch.GetTimestamp();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        subject.Settle();
        return Stopwatch.GetElapsedTime(begun.Min(), ended.Max()).TotalSeconds;
    }
}
