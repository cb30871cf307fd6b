using System;
using System.Diagnostics;
using System.Globalization;

namespace HoneyHive.Stress;

/// <summary>What is current where a call is made or runs. Calls take it as an argument, so that the span can be held against it.</summary>
/// <param name="Span">Id of the span; 0: none.</param>
/// <param name="Trace">The last 16 hex digits of the trace's id.</param>
internal readonly record struct Around(long Span, long Trace)
{
    internal static Around Current => Activity.Current is { } activity
        ? new(Parse(activity.SpanId.ToHexString()), Parse(activity.TraceId.ToHexString().AsSpan(16)))
        : default;

    private static long Parse(ReadOnlySpan<char> hex) => long.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
