using System;

namespace HoneyHive.Capture.Shapes;

internal sealed class ArrayShape<T> : TypeShape<T[]>
{
    // A read-only span, because an object[] may be a string[].
    internal override void Write(SnapshotWriter writer, T[] value) => SpanItems.Write(writer, new ReadOnlySpan<T>(value), value);
}
