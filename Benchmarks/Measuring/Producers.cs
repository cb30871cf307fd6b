using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace HoneyHive.Benchmarks.Measuring;

/// <summary>
/// Calls a second of several threads together, in rounds, each long enough for what a thread makes with its first call not to count.
/// </summary>
internal static class Producers
{
    private const int Calls = 300_000;
    private const int Rounds = 10;

    /// <returns>Throughput of two threads over that of one, median: taken one right after the other, since the machine becomes faster and slower.</returns>
    internal static double TwoOverOne(Subject subject) =>
        Interleaved.Median(Enumerable.Range(0, Rounds).Select(_ => 2 * Seconds(subject, 1) / Seconds(subject, 2)));

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
