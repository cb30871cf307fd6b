namespace HoneyHive.Export.Otlp;

/// <summary>How large a span may become on the wire.</summary>
internal sealed record OtlpSpanLimits
{
    /// <summary>What inputs and outputs leave free for the description of a failure.</summary>
    private const int ReservedForFailure = 64 * 1024;

    /// <summary>Bytes of one span; longer texts are cut: <c>HH_MAX_SPAN_SIZE</c>. At least 128 KiB.</summary>
    internal int MaxSpanBytes { get; init; } = 1024 * 1024;

    /// <summary>UTF-16 units of one text value; null: as many as the span has room for. <c>OTEL_SPAN_ATTRIBUTE_VALUE_LENGTH_LIMIT</c>.</summary>
    internal int? MaxValueLength { get; init; }

    internal int MaxValueBytes => MaxSpanBytes - ReservedForFailure;
}
