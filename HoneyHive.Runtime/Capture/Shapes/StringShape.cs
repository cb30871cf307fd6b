using HoneyHive.Spans;

namespace HoneyHive.Capture.Shapes;

internal sealed class StringShape : TypeShape<string>
{
    internal override AttributeValue Capture(string value, ByteBuffer text, SnapshotLimits limits) => new(AttributeKind.String, reference: value);

    internal override void Write(SnapshotWriter writer, string value) => writer.WriteString(value);
}
