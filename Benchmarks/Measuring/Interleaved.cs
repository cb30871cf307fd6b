using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace HoneyHive.Benchmarks.Measuring;

/// <summary>
/// Times two ways to do the same in turns. A machine that becomes slower or faster meanwhile changes both of neighbouring rounds, so their
/// ratio holds where two times taken one after the other would not. Rounds are short, so that most are not interrupted.
/// </summary>
internal static class Interleaved
{
    private const int Rounds = 1_001;

    private static readonly TimeSpan RoundLength = TimeSpan.FromMicroseconds(200);
    private static readonly TimeSpan TurnLength = TimeSpan.FromMilliseconds(10);

    /// <summary>The same, again while the ratio is above a limit.</summary>
    internal static Comparison Compare(Subject candidate, Subject baseline, double maxRatio) =>
        Repeated.Best(() => Compare(candidate, baseline), comparison => comparison.Ratio, maxRatio);

    internal static Comparison Compare(Subject candidate, Subject baseline)
    {
        WarmUp(candidate);
        WarmUp(baseline);
        var calls = CallsPerRound(baseline);
        var (candidates, baselines) = (new double[Rounds], new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            candidates[round] = Nanoseconds(candidate, calls);
            baselines[round] = Nanoseconds(baseline, calls);
        }

        return new(
            Median(candidates),
            Median(baselines),
            Median(candidates.Zip(baselines, (left, right) => left / right)),
            Median(candidates.Zip(baselines, (left, right) => left - right)));
    }

    /// <returns>Nanoseconds of a call of something that is warm, median.</returns>
    internal static double Time(Subject subject)
    {
        var calls = CallsPerRound(subject);
        return Median(Enumerable.Range(0, Rounds).Select(_ => Nanoseconds(subject, calls)));
    }

    /// <summary>Runs until the JIT has compiled for speed.</summary>
    internal static void WarmUp(Subject subject) => Compilation.Settle(
        () =>
        {
            // What takes a thousand turns in a call is called often enough, too.
            var started = Stopwatch.GetTimestamp();
            do
                subject.Run(3_000);
            while (Stopwatch.GetElapsedTime(started) < TurnLength);
            Thread.Sleep(150);
        },
        atMost: 12);

    private static int CallsPerRound(Subject subject)
    {
        var calls = 100;
        while (Nanoseconds(subject, calls) * calls < RoundLength.TotalNanoseconds)
            calls *= 2;
        return calls;
    }

    private static double Nanoseconds(Subject subject, int calls)
    {
        var started = Stopwatch.GetTimestamp();
        subject.Run(calls);
        return Stopwatch.GetElapsedTime(started).TotalNanoseconds / calls;
    }

    internal static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
