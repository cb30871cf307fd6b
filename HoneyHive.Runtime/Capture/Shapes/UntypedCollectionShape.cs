using System;
using System.Collections;

namespace HoneyHive.Capture.Shapes;

/// <summary>Collections without a type of their items, and all collections where no code can be made at run time.</summary>
internal sealed class UntypedCollectionShape(Type type) : TypeShape<object>
{
    private readonly PolymorphicShape<object> items = new();

    internal override Type Type => type;

    internal override void Write(SnapshotWriter writer, object value)
    {
        if (!writer.TryStartArray(value))
            return;
        try
        {
            WriteItems(writer, (IEnumerable)value);
        }
        catch (Exception exception)
        {
            writer.WriteMarker(Markers.Threw(exception));
        }

        writer.EndArray();
    }

    private void WriteItems(SnapshotWriter writer, IEnumerable value)
    {
        var index = 0;
        foreach (var item in value)
        {
            if (!writer.HasRoom(index))
            {
                writer.WriteRest(value is ICollection collection ? collection.Count - index : 0);
                break;
            }

            items.WriteOrNull(writer, item);
            index++;
        }
    }
}
