using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>
/// Spans a second that one thread can make when it waits for the exporter as soon as more are under way than the queue holds with the defaults of
/// that side, so that nothing is dropped.
/// </summary>
internal sealed class SustainedRate(ExportedSide side)
{
    internal const int SpansPerBurst = 1_000;

    private const int Rounds = 10;

    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private long made;

    /// <returns>The best of the rounds; the first ones are slow.</returns>
    internal static IEnumerable<double> Measure(ExportedSide side)
    {
        var rate = new SustainedRate(side);
        yield return Enumerable.Range(0, Rounds).Select(_ => rate.Round()).Max();
        side.Stop();
    }

    /// <summary>Makes some spans, and waits until there is room for as many.</summary>
    internal void Burst()
    {
        side.Run(SpansPerBurst - 1);
        made += SpansPerBurst;
        for (var waiting = Stopwatch.GetTimestamp(); made - side.Delivered() > side.QueueSize - SpansPerBurst;)
        {
            if (Stopwatch.GetElapsedTime(waiting) > Patience)
                throw new TimeoutException($"{made - side.Delivered()} spans have not arrived.");
            Thread.Sleep(0);
        }
    }

    private double Round()
    {
        var (before, started) = (made, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(started) < RoundLength)
            Burst();
        return (made - before) / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
