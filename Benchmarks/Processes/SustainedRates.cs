using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HoneyHive.Benchmarks.Measuring;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>
/// The <see cref="SustainedRate"/> of several sides, each in a process of its own, in turns: the machine becomes faster and slower within seconds, and for all
/// processors at once.
/// </summary>
internal static class SustainedRates
{
    /// <summary>The compiler is busy in the first ones.</summary>
    private const int RoundsBefore = 5;

    private const int Rounds = 11;

    /// <summary>What a process does that is asked: a round of each kind for every line that it reads.</summary>
    internal static IEnumerable<double> Answer(ExportedSide side, TextReader questions)
    {
        var rate = new SustainedRate(side);
        while (questions.ReadLine() is not null)
        {
            yield return rate.Round(rests: false);
            yield return rate.Round(rests: true);
        }

        side.Stop();
    }

    /// <returns>Spans a second of each side: the median of the rounds of the kind that is better for it.</returns>
    internal static double[] Measure(string endpoint, params string[] sides)
    {
        var processes = Array.ConvertAll(sides, side => ChildProcess.Start("measure", "rate", side, endpoint));
        try
        {
            Turns(processes, RoundsBefore);
            var rounds = Turns(processes, Rounds);
            return [.. sides.Select((_, index) => Best(rounds.Select(round => round[index])))];
        }
        finally
        {
            foreach (var process in processes)
                process.Dispose();
        }
    }

    private static List<(double Asking, double Resting)[]> Turns(ChildProcess[] processes, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Array.ConvertAll(processes, process => Round(process)))];

    private static (double Asking, double Resting) Round(ChildProcess process)
    {
        process.WriteLine("round");
        return (process.ReadNumber(), process.ReadNumber());
    }

    private static double Best(IEnumerable<(double Asking, double Resting)> rounds) =>
        Math.Max(Interleaved.Median(rounds.Select(round => round.Asking)), Interleaved.Median(rounds.Select(round => round.Resting)));
}
