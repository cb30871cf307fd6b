using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using HoneyHive.Benchmarks.Measuring;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>Processor time of a process that makes 10,000 spans a second, in percent of one core.</summary>
internal static class ProcessorShare
{
    private const int SpansPerSecond = 10_000;
    private const int BurstsPerSecond = 20;
    private const int Rounds = 5;

    internal static IEnumerable<double> Measure(ExportedSide side)
    {
        // Made fast first, as a program is that has run for a while.
        Compilation.Settle(
            () =>
            {
                side.Run(20_000);
                Thread.Sleep(200);
            },
            atMost: 30);
        yield return Enumerable.Range(0, Rounds).Select(_ => Round(side)).Order().ElementAt(Rounds / 2);
        side.Stop();
    }

    /// <summary>Half a second.</summary>
    private static double Round(ExportedSide side)
    {
        var (time, started) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        for (var burst = 0; burst < BurstsPerSecond / 2; burst++)
        {
            side.Run((SpansPerSecond / BurstsPerSecond) - 1);
            var left = ((burst + 1) * TimeSpan.FromSeconds(1.0 / BurstsPerSecond)) - Stopwatch.GetElapsedTime(started);
            if (left > TimeSpan.Zero)
                Thread.Sleep(left);
        }

        return 100 * (Environment.CpuUsage.TotalTime - time) / Stopwatch.GetElapsedTime(started);
    }
}
