using System;
using System.Diagnostics;

namespace HoneyHive.Spans;

/// <summary>
/// The id of a trace, shared by all its spans in this process: as numbers for the wire, as text for activities. Immutable, so it may be
/// kept by anyone.
/// </summary>
internal sealed class SpanTrace : IEquatable<SpanTrace>
{
    /// <summary>The foreign trace that this thread has met last; a request makes many calls in one trace.</summary>
    [ThreadStatic]
    private static SpanTrace? lastForeign;

    private string? hex;

    private SpanTrace(ulong high, ulong low, string? hex = null, string? state = null)
    {
        Id = new(high, low);
        State = state;
        this.hex = hex;
    }

    internal TraceId Id { get; }

    /// <summary>What other vendors let travel with the trace (W3C <c>tracestate</c>); null for nothing.</summary>
    internal string? State { get; }

    /// <summary>32 hex digits; made when first needed.</summary>
    internal string Hex => hex ??= Spans.Hex.Format(Id.High, Id.Low);

    public bool Equals(SpanTrace? other) => other is not null && Id == other.Id;

    public override bool Equals(object? obj) => Equals(obj as SpanTrace);

    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>A new trace.</summary>
    internal static SpanTrace New(ulong high, ulong low) => new(high, low);

    /// <summary>The trace of an activity with W3C ids.</summary>
    internal static SpanTrace Of(Activity activity)
    {
        var (hex, state) = (activity.TraceId.ToHexString(), activity.TraceStateString);
        if (lastForeign is { } last && string.Equals(last.hex, hex, StringComparison.Ordinal) && string.Equals(last.State, state, StringComparison.Ordinal))
            return last;
        return lastForeign = new(Spans.Hex.Parse(hex.AsSpan(0, 16)), Spans.Hex.Parse(hex.AsSpan(16, 16)), hex, state);
    }
}
