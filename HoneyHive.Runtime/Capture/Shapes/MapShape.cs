using System;
using System.Collections.Generic;

namespace HoneyHive.Capture.Shapes;

/// <summary>Whatever else is an <see cref="IDictionary{TKey, TValue}"/> or <see cref="IReadOnlyDictionary{TKey, TValue}"/>.</summary>
internal sealed class MapShape<TMap, TKey, TValue> : TypeShape<TMap>
    where TMap : IEnumerable<KeyValuePair<TKey, TValue>>
{
    internal override void Write(SnapshotWriter writer, TMap value)
    {
        if (!writer.TryStartObject(typeof(TMap).IsValueType ? null : value))
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

    private static void WriteEntries(SnapshotWriter writer, TMap value)
    {
        var index = 0;
        foreach (var entry in value)
        {
            if (!writer.HasRoom(index))
            {
                writer.WriteRestProperty(CountOf(value) - index);
                break;
            }

            if (!EntryKey.Write(writer, entry.Key))
                ShapeOf<TValue>.Declared.WriteOrNull(writer, entry.Value);
            index++;
        }
    }

    private static int CountOf(TMap value) => value switch
    {
        ICollection<KeyValuePair<TKey, TValue>> entries => entries.Count,
        IReadOnlyCollection<KeyValuePair<TKey, TValue>> entries => entries.Count,
        _ => 0,
    };
}
