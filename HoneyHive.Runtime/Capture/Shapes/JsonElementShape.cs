using System;
using System.Text.Json;

namespace HoneyHive.Capture.Shapes;

/// <summary>JSON that is JSON already, within the limits.</summary>
internal sealed class JsonElementShape : TypeShape<JsonElement>
{
    // A document that has been disposed throws before anything is written.
    internal override void Write(SnapshotWriter writer, JsonElement value)
    {
        try
        {
            WriteKind(writer, value);
        }
        catch (Exception exception)
        {
            writer.WriteMarker(Markers.Threw(exception));
        }
    }

    private void WriteKind(SnapshotWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(writer, value);
                break;
            case JsonValueKind.Array:
                WriteArray(writer, value);
                break;
            case JsonValueKind.String:
                writer.WriteString(value.GetString()!);
                break;
            case JsonValueKind.Number:
                writer.Json.Write(value, static (framework, number) => number.WriteTo(framework));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                writer.Json.WriteBooleanValue(value.ValueKind == JsonValueKind.True);
                break;
            default:
                writer.Json.WriteNullValue();
                break;
        }
    }

    private void WriteObject(SnapshotWriter writer, JsonElement value)
    {
        if (!writer.TryStartObject(null))
            return;
        try
        {
            WriteProperties(writer, value.EnumerateObject());
        }
        catch (Exception exception)
        {
            writer.WriteMarkerProperty(Markers.Threw(exception));
        }

        writer.EndObject();
    }

    private void WriteArray(SnapshotWriter writer, JsonElement value)
    {
        if (!writer.TryStartArray(null))
            return;
        try
        {
            WriteItems(writer, value.EnumerateArray(), value.GetArrayLength());
        }
        catch (Exception exception)
        {
            writer.WriteMarker(Markers.Threw(exception));
        }

        writer.EndArray();
    }

    private void WriteProperties(SnapshotWriter writer, JsonElement.ObjectEnumerator properties)
    {
        var index = 0;
        foreach (var property in properties)
        {
            if (!writer.HasRoom(index++))
            {
                writer.WriteRestProperty(0);
                break;
            }

            if (!EntryKey.Write(writer, property.Name))
                Write(writer, property.Value);
        }
    }

    private void WriteItems(SnapshotWriter writer, JsonElement.ArrayEnumerator items, int count)
    {
        var index = 0;
        foreach (var item in items)
        {
            if (!writer.HasRoom(index))
            {
                writer.WriteRest(count - index);
                break;
            }

            Write(writer, item);
            index++;
        }
    }
}
