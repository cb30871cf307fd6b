using System;

namespace HoneyHive.Export.Otlp;

/// <summary>
/// The order in which spans are written: as they ended; or trace by trace, when they will not fit one request, since HoneyHive finds
/// the parent of a span in the same request only.
/// </summary>
internal sealed class SpanOrder
{
    private (int Batch, int Record)[] places = [];
    private Key[] keys = [];

    /// <summary>Valid until the next call.</summary>
    internal ReadOnlySpan<(int Batch, int Record)> Of(ReadOnlySpan<SpanBatch> batches, bool byTrace)
    {
        var count = 0;
        foreach (var batch in batches)
            count += batch.Count;
        if (places.Length < count)
            (places, keys) = (new (int, int)[count], new Key[count]);
        var next = 0;
        for (var b = 0; b < batches.Length; b++)
        {
            for (var r = 0; r < batches[b].Count; r++)
            {
                var identity = batches[b].Records[r].Identity;
                keys[next] = new(identity.Trace.High, identity.Trace.Low, next);
                places[next++] = (b, r);
            }
        }

        if (byTrace)
            Array.Sort(keys, places, 0, count);
        return places.AsSpan(0, count);
    }

    /// <summary>The position keeps spans of a trace in the order in which they ended.</summary>
    private readonly record struct Key(ulong TraceHigh, ulong TraceLow, int Position) : IComparable<Key>
    {
        public int CompareTo(Key other)
        {
            var high = TraceHigh.CompareTo(other.TraceHigh);
            var low = high != 0 ? high : TraceLow.CompareTo(other.TraceLow);
            return low != 0 ? low : Position.CompareTo(other.Position);
        }
    }
}
