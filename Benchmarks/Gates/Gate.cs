using System;
using HoneyHive.Benchmarks.Measuring;

namespace HoneyHive.Benchmarks.Gates;

/// <summary>A measured value that must not exceed its limit.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">What came out.</param>
/// <param name="Limit">The highest value that passes.</param>
/// <param name="Unit">Unit of value and limit.</param>
/// <param name="Detail">Where the value comes from.</param>
internal sealed record Gate(string Name, double Value, double Limit, string Unit, string Detail = "")
{
    /// <summary>The limit on the machine for which it was set, where this one is slower; see <see cref="Slowness"/>.</summary>
    internal double? NominalLimit { get; init; }

    /// <summary>A time that is no ratio: a slower machine has more of it.</summary>
    /// <param name="name">What is measured.</param>
    /// <param name="limit">The highest value that passes where a call traced by hand takes no longer than <see cref="Slowness.ByHand"/>.</param>
    /// <param name="unit">Unit of value and limit.</param>
    /// <param name="measure">Measures the value, and says where it comes from.</param>
    internal static Gate OfTime(string name, double limit, string unit, Func<(double Value, string Detail)> measure)
    {
        var ((value, detail), slowness) = Repeated.Best(() => Slowness.Around(measure), measured => measured.Value.Value / measured.Factor, limit);
        return new(name, value, limit * slowness, unit, detail) { NominalLimit = slowness > 1 ? limit : null };
    }

    /// <summary>To the precision that is printed.</summary>
    internal bool IsPassed => Math.Round(Value, 2) <= Limit;
}
