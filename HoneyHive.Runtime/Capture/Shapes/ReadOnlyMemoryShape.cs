using System;

namespace HoneyHive.Capture.Shapes;

internal sealed class ReadOnlyMemoryShape<T> : TypeShape<ReadOnlyMemory<T>>
{
    internal override void Write(SnapshotWriter writer, ReadOnlyMemory<T> value) => SpanItems.Write(writer, value.Span, null);
}
