using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace HoneyHive.Benchmarks.Measuring;

/// <summary>
/// Calls a second of several threads together, in rounds, each long enough for what a thread makes with its first call not to count. All threads go on until
/// the time is up: one that had to give way to the export thread would otherwise end later, alone.
/// </summary>
internal static class Producers
{
    private const int CallsAtOnce = 1_000;
    private const int Rounds = 10;

    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(100);

    /// <returns>Throughput of two threads over that of one, median: taken one right after the other, since the machine becomes faster and slower.</returns>
    internal static double TwoOverOne(Subject subject) =>
        Interleaved.Median(Enumerable.Range(0, Rounds).Select(_ => CallsPerSecond(subject, 2) / CallsPerSecond(subject, 1)));

    private static double CallsPerSecond(Subject subject, int count)
    {
        using var start = new Barrier(count);
        var rates = new double[count];
        var threads = Enumerable.Range(0, count).Select(index => new Thread(() =>
        {
            start.SignalAndWait();
            rates[index] = CallsPerSecond(subject);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        subject.Settle();
        return rates.Sum();
    }

    private static double CallsPerSecond(Subject subject)
    {
        var (calls, started) = (0L, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(started) < RoundLength)
        {
            subject.Run(CallsAtOnce);
            calls += CallsAtOnce;
        }

        return calls / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
