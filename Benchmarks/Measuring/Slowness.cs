using System;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks.Measuring;

/// <summary>
/// How slow the machine is just now: the call traced by hand, which every ratio is taken of, against the time that it takes on the machine for which
/// limits in units of time were set. A time that is no ratio may be longer accordingly; it never has to be shorter.
/// </summary>
internal static class Slowness
{
    /// <summary>Nanoseconds of a call traced by hand, on two cores at 3 GHz with nothing else to do.</summary>
    internal const double ByHand = 340;

    private static readonly Subject yardstick = new(SyncCalls.RunByHand);
    private static bool isWarm;

    /// <summary>Measures something, and the machine right before and right after: the slower of the two counts.</summary>
    /// <returns>What was measured, and how many times longer it may take; 1 on a faster machine.</returns>
    internal static (T Value, double Factor) Around<T>(Func<T> measure)
    {
        var before = Measure();
        var value = measure();
        return (value, Math.Max(1, Math.Max(before, Measure())));
    }

    private static double Measure()
    {
        Reference.On();
        if (!isWarm)
            Interleaved.WarmUp(yardstick);
        isWarm = true;
        var time = Interleaved.Time(yardstick);
        Reference.Off();
        return time / ByHand;
    }
}
