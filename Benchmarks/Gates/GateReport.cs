using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace HoneyHive.Benchmarks.Gates;

/// <summary>A line a gate, as soon as it is measured.</summary>
internal static class GateReport
{
    /// <returns>Whether all gates have passed.</returns>
    internal static bool Print(IEnumerable<Gate> gates, TextWriter output)
    {
        var isPassed = true;
        foreach (var gate in gates)
        {
            output.WriteLine(Line(gate));
            isPassed &= gate.IsPassed;
        }

        return isPassed;
    }

    private static string Line(Gate gate) => string.Format(
        CultureInfo.InvariantCulture,
        "{0}  {1,-46} {2,9:0.00#} {3,-3} limit {4,6:0.00#}  {5}{6}",
        gate.IsPassed ? "PASS" : "FAIL",
        gate.Name,
        gate.Value,
        gate.Unit,
        gate.Limit,
        gate.NominalLimit is { } nominal ? string.Format(CultureInfo.InvariantCulture, "({0:0.00} where nothing slows it, {1:0.0} times as much here)  ", nominal, gate.Limit / nominal) : string.Empty,
        gate.Detail).TrimEnd();
}
