using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace HoneyHive.Spans;

/// <summary>The W3C ids of a span, as numbers in the order of their hex digits. Immutable, so it may be kept by anyone.</summary>
internal readonly record struct SpanIdentity(ulong TraceHigh, ulong TraceLow, ulong Span)
{
    internal static SpanIdentity NewRoot() => new(SpanIds.Next(), SpanIds.Next(), SpanIds.Next());

    internal SpanIdentity NewChild() => this with { Span = SpanIds.Next() };

    internal static SpanIdentity Of(Activity activity) => new(
        Hex.Parse(activity.TraceId.ToHexString().AsSpan(0, 16)),
        Hex.Parse(activity.TraceId.ToHexString().AsSpan(16, 16)),
        Hex.Parse(activity.SpanId.ToHexString().AsSpan()));
}
