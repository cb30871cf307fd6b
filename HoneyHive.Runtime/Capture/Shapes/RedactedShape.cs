using System;
using System.Text.Json;
using HoneyHive.Spans;

namespace HoneyHive.Capture.Shapes;

/// <summary>Values of a type with <see cref="RedactAttribute"/>: that there is one is all that is told.</summary>
internal sealed class RedactedShape(Type type) : TypeShape<object>
{
    internal static readonly JsonEncodedText Marker = JsonEncodedText.Encode(Markers.Redacted, SnapshotJson.Encoder);

    internal override Type Type => type;

    internal override bool IsSecretAsText => true;

    internal override AttributeValue Capture(object value, ByteBuffer text, SnapshotLimits limits) => new(AttributeKind.String, reference: Markers.Redacted);

    internal override void Write(SnapshotWriter writer, object value) => writer.Json.WriteStringValue(Marker);
}
