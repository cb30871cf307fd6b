using System;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HoneyHive.Capture.Shapes;

/// <summary>The leaves of a <see cref="JsonNode"/>; its objects and arrays are dictionaries and lists.</summary>
internal sealed class JsonValueShape(Type type) : TypeShape<object>
{
    internal override Type Type => type;

    internal override void Write(SnapshotWriter writer, object value)
    {
        var leaf = (JsonValue)value;
        if (leaf.TryGetValue<JsonElement>(out var element))
            ShapeOf<JsonElement>.Declared.Write(writer, element);
        else if (leaf.TryGetValue<string>(out var text))
            writer.WriteString(text);
        else
            WriteOther(writer, leaf);
    }

    // Numbers and whatever a converter of the user makes of other values.
    private static void WriteOther(SnapshotWriter writer, JsonValue leaf)
    {
        try
        {
            var json = leaf.ToJsonString();
            if (json.Length <= writer.Limits.StringLength)
                writer.Json.Write(json, static (framework, text) => framework.WriteRawValue(text));
            else
                writer.WriteString(json);
        }
        catch (Exception exception)
        {
            writer.WriteMarker(Markers.Threw(exception));
        }
    }
}
