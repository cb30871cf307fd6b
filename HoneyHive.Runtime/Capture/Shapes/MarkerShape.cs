using System;
using System.Text.Json;
using HoneyHive.Spans;

namespace HoneyHive.Capture.Shapes;

/// <summary>Values of which only the type is told: tasks, sequences that may be enumerated only once.</summary>
/// <param name="type">The type of the values.</param>
/// <param name="named">The type that the marker names.</param>
/// <param name="isLeftOut">Whether an attribute with such a value is left out.</param>
internal sealed class MarkerShape(Type type, Type named, bool isLeftOut) : TypeShape<object>
{
    private readonly JsonEncodedText marker = JsonEncodedText.Encode(Markers.Of(named), SnapshotJson.Encoder);

    internal override Type Type => type;

    internal override AttributeValue Capture(object value, ByteBuffer text, SnapshotLimits limits) => isLeftOut ? default : Snapshot.OfMarker(marker, text);

    internal override void Write(SnapshotWriter writer, object value) => writer.Json.WriteStringValue(marker);
}
