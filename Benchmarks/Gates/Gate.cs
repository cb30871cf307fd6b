using System;

namespace HoneyHive.Benchmarks.Gates;

/// <summary>A measured value that must not exceed its limit.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">What came out.</param>
/// <param name="Limit">The highest value that passes.</param>
/// <param name="Unit">Unit of value and limit.</param>
/// <param name="Detail">Where the value comes from.</param>
internal sealed record Gate(string Name, double Value, double Limit, string Unit, string Detail = "")
{
    /// <summary>What <c>build/gates.sh</c> calls the gates that are measured together with this one.</summary>
    internal string Group { get; init; } = "";

    /// <summary>The limit on the machine for which it was set, where this one is slower: a time that is no ratio takes longer there.</summary>
    internal double? NominalLimit { get; init; }

    /// <summary>What is less than half a hundredth above is noise where the limit is nothing at all, and no more than a limit's own rounding elsewhere.</summary>
    internal bool IsPassed => Value <= Limit || Math.Round(Value, 2) <= Limit;
}
