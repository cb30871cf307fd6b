using System;

namespace HoneyHive.Capture.Shapes;

/// <summary>Items in contiguous memory. Bytes become base64, characters a string.</summary>
internal static class SpanItems
{
    internal static void Write<T>(SnapshotWriter writer, ReadOnlySpan<T> items, object? owner)
    {
        if (typeof(T) == typeof(byte))
            WriteBinary(writer, As<T, byte>(items));
        else if (typeof(T) == typeof(char))
            writer.WriteString(As<T, char>(items));
        else
            WriteArray(writer, items, owner);
    }

    private static void WriteArray<T>(SnapshotWriter writer, ReadOnlySpan<T> items, object? owner)
    {
        if (!writer.TryStartArray(owner))
            return;
        var shape = ShapeOf<T>.Declared;
        for (var i = 0; i < items.Length; i++)
        {
            if (!writer.HasRoom(i))
            {
                writer.WriteRest(items.Length - i);
                break;
            }

            shape.WriteOrNull(writer, items[i]);
        }

        writer.EndArray();
    }

    private static void WriteBinary(SnapshotWriter writer, ReadOnlySpan<byte> bytes)
    {
        var limit = writer.Limits.StringLength;
        if (bytes.Length <= limit)
            writer.Json.WriteBase64StringValue(bytes);
        else
            writer.WriteMarker(Convert.ToBase64String(bytes[..limit].ToArray()) + Markers.More(bytes.Length - limit));
    }

    // The two types are the same; only the compiler does not know.
#pragma warning disable CS8500
    private static unsafe ReadOnlySpan<TTo> As<TFrom, TTo>(ReadOnlySpan<TFrom> items) => *(ReadOnlySpan<TTo>*)&items;
#pragma warning restore CS8500
}
