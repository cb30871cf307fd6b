using System;
using System.Diagnostics;

namespace HoneyHive.Export;

/// <summary>A point in time until which something may last, on a clock that nobody can set.</summary>
internal readonly struct Deadline
{
    private static readonly double TicksPerSecond = Stopwatch.Frequency;

    private readonly long ticks;

    private Deadline(long ticks) => this.ticks = ticks;

    /// <summary>Zero when it has passed.</summary>
    internal TimeSpan Remaining =>
        TimeSpan.FromSeconds(Math.Max(0, Math.Min((ticks - Stopwatch.GetTimestamp()) / TicksPerSecond, int.MaxValue / 1000)));

    /// <summary>A deadline from now on; a negative timeout means a very distant one.</summary>
    internal static Deadline After(TimeSpan timeout)
    {
        var seconds = timeout < TimeSpan.Zero ? int.MaxValue : Math.Min(timeout.TotalSeconds, int.MaxValue);
        return new(Stopwatch.GetTimestamp() + (long)(seconds * TicksPerSecond));
    }
}
