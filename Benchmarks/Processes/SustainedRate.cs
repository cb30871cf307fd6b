using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>
/// Spans a second that one thread can make when it waits for the exporter as soon as more are under way than the queue holds with the defaults of
/// that side, so that nothing is dropped. It waits in turns by asking again and again, which is best for a small queue, and by resting until half of the
/// queue is free, which leaves the processors to others; what is better for a side counts.
/// </summary>
internal sealed class SustainedRate(ExportedSide side)
{
    internal const int SpansPerBurst = 1_000;

    private const int Rounds = 20;

    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private long made;

    /// <returns>The best of the rounds; the first ones are slow.</returns>
    internal static IEnumerable<double> Measure(ExportedSide side)
    {
        var rate = new SustainedRate(side);
        yield return Enumerable.Range(0, Rounds).Select(round => rate.Round(rests: round % 2 == 0)).Max();
        side.Stop();
    }

    /// <summary>Makes some spans, and waits until there is room for as many.</summary>
    internal void Burst(bool rests = false)
    {
        side.Run(SpansPerBurst - 1);
        made += SpansPerBurst;
        if (made - side.Delivered() > side.QueueSize - SpansPerBurst)
            WaitForRoom(rests);
    }

    private void WaitForRoom(bool rests)
    {
        var started = Stopwatch.GetTimestamp();
        var goesOnAt = rests ? side.QueueSize / 2 : side.QueueSize - SpansPerBurst;
        while (made - side.Delivered() > goesOnAt)
        {
            if (Stopwatch.GetElapsedTime(started) > Patience)
                throw new TimeoutException($"{made - side.Delivered()} spans have not arrived.");
            Thread.Sleep(rests ? 1 : 0);
        }
    }

    private double Round(bool rests)
    {
        var (before, started) = (made, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(started) < RoundLength)
            Burst(rests);
        return (made - before) / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
