using System;
using System.Collections;

namespace HoneyHive.Capture.Shapes;

/// <summary>Dictionaries without types of their entries, and all dictionaries where no code can be made at run time.</summary>
internal sealed class UntypedMapShape(Type type) : TypeShape<object>
{
    private readonly PolymorphicShape<object> values = new();

    internal override Type Type => type;

    internal override void Write(SnapshotWriter writer, object value)
    {
        if (!writer.TryStartObject(value))
            return;
        try
        {
            WriteEntries(writer, (IDictionary)value);
        }
        catch (Exception exception)
        {
            writer.WriteMarkerProperty(Markers.Threw(exception));
        }

        writer.EndObject();
    }

    private void WriteEntries(SnapshotWriter writer, IDictionary value)
    {
        var index = 0;
        foreach (DictionaryEntry entry in value)
        {
            if (!writer.HasRoom(index))
            {
                writer.WriteRestProperty(value.Count - index);
                break;
            }

            if (!EntryKey.Write(writer, entry.Key))
                values.WriteOrNull(writer, entry.Value!);
            index++;
        }
    }
}
