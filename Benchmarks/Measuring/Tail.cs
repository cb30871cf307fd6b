using System;
using System.Diagnostics;
using System.Linq;

namespace HoneyHive.Benchmarks.Measuring;

/// <summary>
/// The 99th percentile of the time of single calls, made at a steady pace. The best of several rounds: neighbours on the machine only ever add.
/// </summary>
internal static class Tail
{
    private const int CallsPerRound = 500;
    private const int Rounds = 60;

    private static readonly TimeSpan Pace = TimeSpan.FromMicroseconds(100);

    /// <returns>Nanoseconds, the reading of the clock included.</returns>
    internal static double NinetyNinth(Subject subject) => Enumerable.Range(0, Rounds).Select(_ => Round(subject)).Min();

    private static double Round(Subject subject)
    {
        var times = new double[CallsPerRound];
        for (var i = 0; i < times.Length; i++)
        {
            var next = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(next) < Pace)
            {
            }

            var started = Stopwatch.GetTimestamp();
            subject.Run(1);
            times[i] = Stopwatch.GetElapsedTime(started).TotalNanoseconds;
        }

        Array.Sort(times);
        return times[times.Length * 99 / 100];
    }
}
