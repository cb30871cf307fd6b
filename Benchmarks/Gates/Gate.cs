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
    /// <summary>What the limit shall become, where it isn't met yet.</summary>
    internal double? Goal { get; init; }

    /// <summary>To the precision that is printed.</summary>
    internal bool IsPassed => Math.Round(Value, 2) <= Limit;
}
