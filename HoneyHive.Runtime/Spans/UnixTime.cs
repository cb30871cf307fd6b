using System;

namespace HoneyHive.Spans;

/// <summary>Times as OTLP writes them.</summary>
internal static class UnixTime
{
    private const long EpochTicks = 621355968000000000L;
    private const long NanosecondsPerTick = 100;

    /// <summary>Nanoseconds since 1970-01-01 UTC.</summary>
    internal static long ToNanoseconds(DateTime utc) => (utc.Ticks - EpochTicks) * NanosecondsPerTick;
}
