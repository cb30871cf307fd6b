using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using HoneyHive.Benchmarks.Measuring;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>
/// Bytes and processor time of the whole process for a span, export included. Spans come in bursts with a rest after each, at a rate that
/// both sides sustain, so that nothing is dropped and nobody waits.
/// </summary>
internal static class ExportCost
{
    private const int SpansPerBurst = 1_000;
    private const int BurstsPerRound = 20;
    private const int Rounds = 5;

    /// <summary>The compiler is no part of what is measured.</summary>
    private const int MaxRoundsBefore = 20;

    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(15);

    /// <returns>Bytes a span and nanoseconds of processor time a span: the medians of the rounds; the part of the spans that was delivered.</returns>
    internal static IEnumerable<double> Measure(ExportedSide side)
    {
        Compilation.Settle(() => Round(side), MaxRoundsBefore);
        var before = side.Delivered();
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(side)).ToList();
        yield return rounds.Select(round => round.Bytes).Order().ElementAt(Rounds / 2);
        yield return rounds.Select(round => round.Nanoseconds).Order().ElementAt(Rounds / 2);
        side.Stop();

        // What was waiting before is delivered as well, hence not above 1.
        yield return Math.Min(1, (side.Delivered() - before) / (double)(Rounds * BurstsPerRound * SpansPerBurst));
    }

    private static (double Bytes, double Nanoseconds) Round(ExportedSide side)
    {
        var (bytes, time) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime);
        for (var burst = 0; burst < BurstsPerRound; burst++)
        {
            side.Run(SpansPerBurst - 1);
            Thread.Sleep(Rest);
        }

        const double spans = BurstsPerRound * SpansPerBurst;
        return ((GC.GetTotalAllocatedBytes(precise: true) - bytes) / spans, (Environment.CpuUsage.TotalTime - time).TotalNanoseconds / spans);
    }
}
