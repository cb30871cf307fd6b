using System.Text.Json;

namespace HoneyHive.Capture.Shapes;

internal sealed class JsonDocumentShape : TypeShape<JsonDocument>
{
    internal override void Write(SnapshotWriter writer, JsonDocument value) =>
        ShapeOf<JsonElement>.Declared.Write(writer, value.RootElement);
}
