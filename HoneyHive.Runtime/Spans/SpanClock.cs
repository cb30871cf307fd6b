using System;
using System.Diagnostics;

namespace HoneyHive.Spans;

/// <summary>
/// Times are ticks of <see cref="Stopwatch"/> while a span runs. An anchor pairs one tick with one reading of the wall clock and
/// turns the ticks of a whole batch into Unix time, so that a wall clock that is set cannot change a duration.
/// </summary>
internal readonly struct SpanClock
{
    private static readonly double NanosecondsPerTick = 1e9 / Stopwatch.Frequency;

    private readonly long anchorTicks;
    private readonly long anchorNanoseconds;

    private SpanClock(long ticks, long nanoseconds)
    {
        anchorTicks = ticks;
        anchorNanoseconds = nanoseconds;
    }

    internal static long Now => Stopwatch.GetTimestamp();

    internal static SpanClock Anchor() => new(Stopwatch.GetTimestamp(), UnixTime.ToNanoseconds(DateTime.UtcNow));

    internal static TimeSpan Elapsed(long from, long to) => TimeSpan.FromTicks((long)((to - from) * NanosecondsPerTick / 100));

    /// <summary>Nanoseconds since 1970-01-01 UTC.</summary>
    internal long ToUnixNanoseconds(long ticks) => anchorNanoseconds + (long)((ticks - anchorTicks) * NanosecondsPerTick);
}
