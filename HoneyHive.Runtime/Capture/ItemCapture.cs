using System;
using HoneyHive.Capture.Shapes;
using HoneyHive.Spans;

namespace HoneyHive.Capture;

/// <summary>Writes single items of an array that is not at hand as a whole. Never throws and never changes the item.</summary>
internal static class ItemCapture<T>
{
    /// <summary>Appends exactly one JSON value.</summary>
    internal static void Append(T item, ByteBuffer text, SnapshotLimits limits)
    {
        if (!typeof(T).IsValueType && item is null)
        {
            text.Append("null"u8);
            return;
        }

        var start = text.Length;
        try
        {
            Snapshot.Take(ShapeOf<T>.Declared, item, text, limits);
        }
        catch (Exception exception)
        {
            // A type whose metadata cannot be read.
            text.Truncate(start);
            Snapshot.OfMarker(Markers.Threw(exception), text);
        }
    }
}
