using System;
using System.Collections.Generic;

namespace HoneyHive.Capture.Shapes;

/// <summary>Lists, by their own enumerator: it does not allocate, and it notices a change made meanwhile.</summary>
internal sealed class ListShape<T> : TypeShape<List<T>>
{
    private readonly TypeShape<T> items = ShapeOf<T>.Declared;

    internal override void Write(SnapshotWriter writer, List<T> value)
    {
        if (!writer.TryStartArray(value))
            return;
        try
        {
            WriteItems(writer, value);
        }
        catch (Exception exception)
        {
            writer.WriteMarker(Markers.Threw(exception));
        }

        writer.EndArray();
    }

    private void WriteItems(SnapshotWriter writer, List<T> value)
    {
        var index = 0;
        foreach (var item in value)
        {
            if (!writer.HasRoom(index))
            {
                writer.WriteRest(value.Count - index);
                break;
            }

            items.WriteOrNull(writer, item);
            index++;
        }
    }
}
