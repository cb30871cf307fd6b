using System;
using HoneyHive.Capture.Shapes;
using HoneyHive.Spans;

namespace HoneyHive.Capture;

/// <summary>
/// Captures values of a type that <see cref="AttributeValue"/> does not handle itself. What cannot change is kept raw and
/// allocates nothing; what can is copied as JSON. Never throws and never changes the value.
/// </summary>
internal static class ValueCapture<T>
{
    private static readonly bool IsEnum = typeof(T).IsEnum && !Redaction.IsRedacted(typeof(T));

    internal static AttributeValue Capture(T value, ByteBuffer text, SnapshotLimits limits)
    {
        if (RawCapture.TryCapture(ref value, out var raw))
            return raw;
        if (IsEnum)
            return RawCapture.OfEnum(ref value);
        return !typeof(T).IsValueType && value is null ? new(AttributeKind.Null) : CaptureShaped(value, text, limits);
    }

    private static AttributeValue CaptureShaped(T value, ByteBuffer text, SnapshotLimits limits)
    {
        try
        {
            return ShapeOf<T>.Declared.Capture(value, text, limits);
        }
        catch (Exception)
        {
            // A type whose metadata cannot be read. The attribute is left out: better than a wrong one.
            return default;
        }
    }
}
