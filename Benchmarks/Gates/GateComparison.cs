using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace HoneyHive.Benchmarks.Gates;

/// <summary>
/// Two outputs of the gates, of the same machine: each may hold several runs, of which the best value of a gate counts. Ratios and bytes are
/// compared; times that stand for themselves depend on what else the machine does and are shown only.
/// </summary>
internal sealed partial class GateComparison
{
    /// <summary>How much larger a value may be than before.</summary>
    internal const double Tolerance = 0.10;

    /// <summary>What rounding to two places can make of a small value.</summary>
    private const double Rounding = 0.02;

    private readonly List<string> lines = [];

    /// <summary>Whether no gate has become worse.</summary>
    internal bool IsPassed { get; private set; } = true;

    internal IReadOnlyList<string> Lines => lines;

    internal static GateComparison Compare(IEnumerable<string> before, IEnumerable<string> after)
    {
        var comparison = new GateComparison();
        comparison.Add(BestOf(before), BestOf(after));
        return comparison;
    }

    /// <returns>Whether no gate has become worse.</returns>
    internal bool Print(TextWriter output)
    {
        foreach (var line in lines)
            output.WriteLine(line);
        return IsPassed;
    }

    private void Add(Dictionary<string, (double Value, string Unit)> before, Dictionary<string, (double Value, string Unit)> after)
    {
        foreach (var (name, (value, unit)) in after)
        {
            if (before.Remove(name, out var old))
                Add(name, old.Value, value, unit);
            else
                lines.Add(Line("NEW", name, FormattableString.Invariant($"{value:0.00} {unit}")));
        }

        foreach (var (name, (value, unit)) in before)
            lines.Add(Line("GONE", name, FormattableString.Invariant($"{value:0.00} {unit}")));
        if (after.Count > 0)
            return;
        IsPassed = false;
        lines.Add("No gate was found in the second output.");
    }

    private void Add(string name, double old, double value, string unit)
    {
        var isCompared = unit is "x" or "B";
        var isWorse = isCompared && value > (old * (1 + Tolerance)) + Rounding;
        IsPassed &= !isWorse;
        lines.Add(Line(isWorse ? "WORSE" : isCompared ? "OK" : "SHOWN", name, FormattableString.Invariant($"{old:0.00} → {value:0.00} {unit}")));
    }

    private static string Line(string verdict, string name, string values) => $"{verdict,-6} {name,-52} {values}";

    private static Dictionary<string, (double Value, string Unit)> BestOf(IEnumerable<string> lines) =>
        lines.Select(line => GateLine().Match(line)).Where(match => match.Success)
            .GroupBy(match => match.Groups["name"].Value, match => (Number(match), match.Groups["unit"].Value))
            .ToDictionary(gate => gate.Key, gate => gate.Min());

    private static double Number(Match match) => double.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(PASS|FAIL)\s+(?<name>.*?)\s+(?<value>-?[\d.]+) (?<unit>\S*)\s+limit ")]
    private static partial Regex GateLine();
}
