using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace HoneyHive.Benchmarks.Gates;

/// <summary>A line a gate, as soon as it is measured.</summary>
internal static class GateReport
{
    private const string Passed = "PASS";

    /// <returns>Whether all gates have passed.</returns>
    internal static bool Print(IEnumerable<Gate> gates, TextWriter output) => Print(gates, output, Line);

    /// <summary>
    /// The same with a second look, at the end, at what is above its limit: by then the machine may have nothing else to do, and another process has its code compiled anew.
    /// </summary>
    /// <param name="gates">What is measured.</param>
    /// <param name="output">Gets a line a gate.</param>
    /// <param name="again">Measures a gate once more; returns its line.</param>
    internal static bool Print(IEnumerable<Gate> gates, TextWriter output, Func<Gate, string> again)
    {
        var failed = new List<Gate>();
        foreach (var gate in gates)
        {
            if (gate.IsPassed)
                output.WriteLine(Line(gate));
            else
                failed.Add(gate);
        }

        var isPassed = true;
        foreach (var gate in failed)
        {
            var line = again(gate);
            output.WriteLine(line);
            isPassed &= line.StartsWith(Passed, StringComparison.Ordinal);
        }

        return isPassed;
    }

    private static string Line(Gate gate) => string.Format(
        CultureInfo.InvariantCulture,
        "{0}  {1,-46} {2,9:0.00#} {3,-3} limit {4,6:0.00#}  {5}{6}",
        gate.IsPassed ? Passed : "FAIL",
        gate.Name,
        gate.Value,
        gate.Unit,
        gate.Limit,
        gate.NominalLimit is { } nominal ? string.Format(CultureInfo.InvariantCulture, "({0:0.00} where nothing slows it, {1:0.0} times as much here)  ", nominal, gate.Limit / nominal) : string.Empty,
        gate.Detail).TrimEnd();
}
