using HoneyHive.Spans;

namespace HoneyHive.Capture.Shapes;

internal sealed class NullableShape<T> : TypeShape<T?>
    where T : struct
{
    internal override AttributeValue Capture(T? value, ByteBuffer text, SnapshotLimits limits) =>
        value.HasValue ? ShapeOf<T>.Declared.Capture(value.GetValueOrDefault(), text, limits) : new(AttributeKind.Null);

    internal override void Write(SnapshotWriter writer, T? value)
    {
        if (value.HasValue)
            ShapeOf<T>.Declared.Write(writer, value.GetValueOrDefault());
        else
            writer.Json.WriteNullValue();
    }
}
