using System;

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

    private SpanTrace(ulong high, ulong low, string? hex = null)
    {
        High = high;
        Low = low;
        this.hex = hex;
    }

    /// <summary>The first 16 hex digits.</summary>
    internal ulong High { get; }

    /// <summary>The last 16 hex digits.</summary>
    internal ulong Low { get; }

    /// <summary>32 hex digits; made when first needed.</summary>
    internal string Hex => hex ??= Spans.Hex.Format(High, Low);

    public bool Equals(SpanTrace? other) => other is not null && High == other.High && Low == other.Low;

    public override bool Equals(object? obj) => Equals(obj as SpanTrace);

    public override int GetHashCode() => Low.GetHashCode();

    internal static SpanTrace New() => new(SpanIds.Next(), SpanIds.Next());

    /// <summary>The trace with this id.</summary>
    /// <param name="hex">32 hex digits.</param>
    internal static SpanTrace Of(string hex)
    {
        if (lastForeign is { } last && string.Equals(last.hex, hex, StringComparison.Ordinal))
            return last;
        return lastForeign = new(Spans.Hex.Parse(hex.AsSpan(0, 16)), Spans.Hex.Parse(hex.AsSpan(16, 16)), hex);
    }
}
