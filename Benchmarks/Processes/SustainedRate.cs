using System;
using System.Diagnostics;
using System.Threading;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>
/// Spans a second that one thread can make when it waits for the exporter as soon as more are under way than the queue holds with the defaults of
/// that side, so that nothing is dropped; or earlier, since what has to wait in a long queue is no longer in the caches of the processor. A round is over when all
/// its spans have arrived.
/// </summary>
internal sealed class SustainedRate(ExportedSide side)
{
    internal const int SpansPerBurst = 1_000;

    private const int MostUnderWay = 10_000;

    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly int mostUnderWay = Math.Min(side.QueueSize, MostUnderWay);
    private long made;

    /// <summary>
    /// While it waits, the thread asks again and again, which is best for a small queue, or rests until half of the spans have arrived, which leaves the
    /// processors to others.
    /// </summary>
    internal double Round(bool rests)
    {
        var (before, started) = (made, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(started) < RoundLength)
            Burst(rests);
        side.Flush();
        WaitForRoom(0, rests: true);
        return (made - before) / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    /// <summary>Makes some spans, and waits until there is room for as many.</summary>
    internal void Burst(bool rests = false)
    {
        side.Run(SpansPerBurst - 1);
        made += SpansPerBurst;
        if (made - side.Delivered() > mostUnderWay - SpansPerBurst)
            WaitForRoom(rests ? mostUnderWay / 2 : mostUnderWay - SpansPerBurst, rests);
    }

    private void WaitForRoom(int waiting, bool rests)
    {
        var started = Stopwatch.GetTimestamp();
        while (made - side.Delivered() > waiting)
        {
            if (Stopwatch.GetElapsedTime(started) > Patience)
                throw new TimeoutException($"{made - side.Delivered()} spans have not arrived.");
            Thread.Sleep(rests ? 1 : 0);
        }
    }
}
