using HoneyHive.Capture;

namespace HoneyHive.Spans;

/// <summary>
/// A value as it was captured: raw when it cannot change any more, a snapshot as JSON when it can. 32 bytes, no boxing.
/// </summary>
internal readonly struct AttributeValue
{
    internal AttributeValue(AttributeKind kind, long low = 0, long high = 0, object? reference = null)
    {
        Kind = kind;
        Low = low;
        High = high;
        Reference = reference;
    }

    internal object? Reference { get; }

    internal long Low { get; }

    internal long High { get; }

    internal AttributeKind Kind { get; }

    /// <summary>Offset of a <see cref="AttributeKind.Json"/> value in the text buffer.</summary>
    internal int Offset => (int)Low;

    /// <summary>Length in bytes of a <see cref="AttributeKind.Json"/> value in the text buffer.</summary>
    internal int Length => (int)High;

    /// <summary>Captures a value within the usual limits.</summary>
    internal static AttributeValue Capture<T>(T value, ByteBuffer text) => Capture(value, text, SnapshotLimits.Default);

    /// <summary>Captures a value; what can change is written as JSON into <paramref name="text"/>.</summary>
    internal static AttributeValue Capture<T>(T value, ByteBuffer text, SnapshotLimits limits)
    {
        // Generic code over reference types is shared: looking at the object is cheaper than asking what T is.
        return !typeof(T).IsValueType && value is string s
            ? new(AttributeKind.String, reference: s)
            : ValueCapture<T>.Capture(value, text, limits);
    }
}
