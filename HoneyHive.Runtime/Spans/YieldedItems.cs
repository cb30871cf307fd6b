using HoneyHive.Capture;

namespace HoneyHive.Spans;

/// <summary>
/// What one enumeration has yielded: how many items, when the first one came, and the first <see cref="Limit"/> of them as a JSON array
/// that grows at the end of the span's text. Nothing else writes there between the arguments and the end of the span.
/// </summary>
/// <remarks>Belongs to the span; used by one thread at a time, as the enumerator is.</remarks>
internal sealed class YieldedItems
{
    /// <summary>Items that are kept. Those beyond are counted only.</summary>
    internal const int Limit = 100;

    private int start = -1;
    private int kept;

    internal long Total { get; private set; }

    internal long FirstTicks { get; private set; }

    /// <summary>Counts an item. The clock is read for the first one only: a reading costs more than all else that is done for an item.</summary>
    internal void Count()
    {
        if (Total++ == 0)
            FirstTicks = SpanClock.Now;
    }

    /// <summary>Copies an item, as long as the limits of items and of bytes allow.</summary>
    internal void Keep<T>(T item, ByteBuffer text, SnapshotLimits limits)
    {
        Open(text);
        if (kept == Limit || text.Length - start > limits.Bytes || kept < Total - 1)
            return;
        if (kept++ > 0)
            text.Append(","u8);
        ItemCapture<T>.Append(item, text, limits);
    }

    /// <summary>Begins the array, unless it has been.</summary>
    internal void Open(ByteBuffer text)
    {
        if (start >= 0)
            return;
        start = text.Length;
        text.Append("["u8);
    }

    /// <summary>Ends the array; null when it was never begun.</summary>
    internal AttributeValue? Close(ByteBuffer text)
    {
        if (start < 0)
            return null;
        if (Total > kept)
        {
            text.Append(kept > 0 ? ","u8 : ""u8);
            Snapshot.OfMarker(Markers.More(Total - kept), text);
        }

        text.Append("]"u8);
        return new(AttributeKind.Json, start, text.Length - start);
    }
}
