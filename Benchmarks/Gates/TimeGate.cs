using System;
using HoneyHive.Benchmarks.Measuring;

namespace HoneyHive.Benchmarks.Gates;

/// <summary>A time that is no ratio: a slower machine has more of it.</summary>
internal static class TimeGate
{
    /// <param name="name">What is measured.</param>
    /// <param name="limit">The highest value that passes where a call traced by hand takes no longer than <see cref="Slowness.ByHand"/>.</param>
    /// <param name="unit">Unit of value and limit.</param>
    /// <param name="measure">Measures the value, and says where it comes from.</param>
    internal static Gate Measure(string name, double limit, string unit, Func<(double Value, string Detail)> measure)
    {
        var ((value, detail), slowness) = Repeated.Best(() => Slowness.Around(measure), measured => measured.Value.Value / measured.Factor, limit);
        return new(name, value, limit * slowness, unit, detail) { NominalLimit = slowness > 1 ? limit : null };
    }
}
