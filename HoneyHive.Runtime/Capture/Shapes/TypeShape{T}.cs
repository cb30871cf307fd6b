using System;
using System.Runtime.CompilerServices;
using HoneyHive.Spans;

namespace HoneyHive.Capture.Shapes;

/// <summary>How values that are declared as <typeparamref name="T"/> are captured, without boxing them.</summary>
/// <remarks>
/// Contract of <see cref="Write"/>: writes exactly one JSON value, whatever user code does meanwhile. Exceptions of user code end in
/// markers there; one that gets through makes the whole snapshot a marker.
/// </remarks>
internal abstract class TypeShape<T> : TypeShape
{
    internal override Type Type => typeof(T);

    /// <summary>Captures a value as an attribute: a copy, unless the shape knows better.</summary>
    internal virtual AttributeValue Capture(T value, ByteBuffer text, SnapshotLimits limits) => Snapshot.Take(this, value, text, limits);

    internal abstract void Write(SnapshotWriter writer, T value);

    internal sealed override AttributeValue CaptureObject(object value, ByteBuffer text, SnapshotLimits limits) => Capture(Unwrap(value), text, limits);

    internal sealed override void WriteObject(SnapshotWriter writer, object value) => Write(writer, Unwrap(value));

    /// <summary>Writes a value that may be null. Nullable value types see to themselves, so that none is boxed for the question.</summary>
    internal void WriteOrNull(SnapshotWriter writer, T value)
    {
        if (!typeof(T).IsValueType && value is null)
            writer.Json.WriteNullValue();
        else
            Write(writer, value);
    }

    // Shapes are found by the exact type of the object, so the cast needs no check.
    private static T Unwrap(object value) => typeof(T).IsValueType ? (T)value : Unsafe.As<object, T>(ref value);
}
