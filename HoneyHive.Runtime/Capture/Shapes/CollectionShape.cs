using System;
using System.Collections.Generic;

namespace HoneyHive.Capture.Shapes;

/// <summary>Collections that hold their items: <see cref="ICollection{T}"/> and <see cref="IReadOnlyCollection{T}"/>.</summary>
internal sealed class CollectionShape<TCollection, T> : TypeShape<TCollection>
    where TCollection : IEnumerable<T>
{
    internal override void Write(SnapshotWriter writer, TCollection value)
    {
        if (!writer.TryStartArray(typeof(TCollection).IsValueType ? null : value))
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

    private static void WriteItems(SnapshotWriter writer, TCollection value)
    {
        var index = 0;
        foreach (var item in value)
        {
            if (!writer.HasRoom(index))
            {
                writer.WriteRest(CountOf(value) - index);
                break;
            }

            ShapeOf<T>.Declared.WriteOrNull(writer, item);
            index++;
        }
    }

    private static int CountOf(TCollection value) =>
        value is ICollection<T> collection ? collection.Count : value is IReadOnlyCollection<T> items ? items.Count : 0;
}
