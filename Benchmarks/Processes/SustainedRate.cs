using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>
/// Spans a second that one thread can make when it goes on as soon as the exporter has followed, so that nothing is dropped: no more are under way
/// than the queue of either side holds.
/// </summary>
internal static class SustainedRate
{
    private const int SpansPerBurst = 1_000;
    private const int Rounds = 6;

    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <returns>The best of the rounds.</returns>
    internal static IEnumerable<double> Measure(ExportedSide side)
    {
        var made = new long[1];
        yield return Enumerable.Range(0, Rounds).Select(_ => Round(side, ref made[0])).Max();
        side.Stop();
    }

    private static double Round(ExportedSide side, ref long made)
    {
        var (before, started) = (made, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(started) < RoundLength)
        {
            side.Run(SpansPerBurst - 1);
            made += SpansPerBurst;
            while (side.Delivered() < made - SpansPerBurst)
            {
                if (Stopwatch.GetElapsedTime(started) > Patience)
                    throw new TimeoutException($"{made - side.Delivered()} spans have not arrived.");
                Thread.Sleep(0);
            }
        }

        return (made - before) / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
