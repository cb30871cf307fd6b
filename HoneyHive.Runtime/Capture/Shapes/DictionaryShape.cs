using System;
using System.Collections.Generic;

namespace HoneyHive.Capture.Shapes;

/// <summary>Dictionaries, by their own enumerator: it does not allocate, and it notices a change made meanwhile.</summary>
internal sealed class DictionaryShape<TKey, TValue> : TypeShape<Dictionary<TKey, TValue>>
    where TKey : notnull
{
    internal override void Write(SnapshotWriter writer, Dictionary<TKey, TValue> value)
    {
        if (!writer.TryStartObject(value))
            return;
        try
        {
            WriteEntries(writer, value);
        }
        catch (Exception exception)
        {
            writer.WriteMarkerProperty(Markers.Threw(exception));
        }

        writer.EndObject();
    }

    private static void WriteEntries(SnapshotWriter writer, Dictionary<TKey, TValue> value)
    {
        var index = 0;
        foreach (var entry in value)
        {
            if (!writer.HasRoom(index))
            {
                writer.WriteRestProperty(value.Count - index);
                break;
            }

            if (!EntryKey.Write(writer, entry.Key))
                ShapeOf<TValue>.Declared.WriteOrNull(writer, entry.Value);
            index++;
        }
    }
}
