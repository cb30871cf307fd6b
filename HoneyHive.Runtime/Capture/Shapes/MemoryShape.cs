using System;

namespace HoneyHive.Capture.Shapes;

internal sealed class MemoryShape<T> : TypeShape<Memory<T>>
{
    internal override void Write(SnapshotWriter writer, Memory<T> value) => SpanItems.Write<T>(writer, value.Span, null);
}
