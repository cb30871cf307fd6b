using System;
using System.Diagnostics;

namespace HoneyHive.Spans;

/// <summary>The W3C ids of a span. Immutable, so it may be kept by anyone.</summary>
/// <param name="Trace">The trace that the span belongs to.</param>
/// <param name="Span">The span's id, as a number in the order of its hex digits; never 0.</param>
internal readonly record struct SpanIdentity(SpanTrace Trace, ulong Span)
{
    internal static SpanIdentity NewRoot() => NewRoot(TracingThread.Current.Ids.Next(), TracingThread.Current);

    /// <summary>The root of a new trace whose id begins with these 16 hex digits.</summary>
    internal static SpanIdentity NewRoot(ulong high, TracingThread thread) => new(SpanTrace.New(high, thread.Ids.Next()), thread.Ids.Next());

    internal SpanIdentity NewChild() => NewChild(TracingThread.Current);

    internal SpanIdentity NewChild(TracingThread thread) => new(Trace, thread.Ids.Next());

    /// <summary>The identity of an activity with W3C ids.</summary>
    internal static SpanIdentity Of(Activity activity) =>
        new(SpanTrace.Of(activity), Hex.Parse(activity.SpanId.ToHexString().AsSpan()));
}
