using System;

namespace HoneyHive.Export;

/// <summary>
/// Batches for reuse, the last one given back first: it is still in the caches of the processor, while a pool that takes turns walks through
/// all of its memory. Locks once a batch, not once a span.
/// </summary>
/// <remarks>
/// Under load it keeps as many as a full queue has: made anew, they would live just long enough to be moved from one generation of the garbage
/// collector to the next. After a burst <see cref="Trim"/> lets go of them, step by step; <see cref="Empty"/> at once.
/// </remarks>
/// <param name="spans">Spans that a batch holds.</param>
/// <param name="size">Batches that are kept at most.</param>
internal sealed class SpanBatchPool(int spans, int size)
{
    /// <summary>Batches that stay for the next burst, however long it takes to come.</summary>
    internal const int Reserve = 64;

    private readonly object gate = new();
    private SpanBatch?[] free = new SpanBatch?[Math.Min(size, Reserve)];
    private int count;

    /// <summary>The lowest <see cref="count"/> since the last <see cref="Trim"/>: what is below has not been needed.</summary>
    private int unused;

    internal SpanBatch Get()
    {
        lock (gate)
        {
            if (count > 0)
                return Take();
        }

        return new SpanBatch(spans);
    }

    internal void Return(SpanBatch batch)
    {
        batch.Clear();
        lock (gate)
        {
            if (count == free.Length && !Grow())
                return;
            free[count++] = batch;
        }
    }

    /// <summary>Lets go of half of what has not been needed since the last call, beyond a reserve.</summary>
    internal void Trim()
    {
        lock (gate)
        {
            Drop((Math.Min(unused, count - Reserve) + 1) / 2);
            unused = count;
        }
    }

    /// <summary>Lets go of all but the reserve.</summary>
    internal void Empty()
    {
        lock (gate)
            Drop(count - Reserve);
    }

    private SpanBatch Take()
    {
        var batch = free[--count]!;
        free[count] = null;
        unused = Math.Min(unused, count);
        return batch;
    }

    private bool Grow()
    {
        if (count == size)
            return false;
        Array.Resize(ref free, Math.Min(count * 2, size));
        return true;
    }

    /// <summary>Those that have been there for the longest time.</summary>
    private void Drop(int surplus)
    {
        if (surplus <= 0)
            return;
        count -= surplus;
        Array.Copy(free, surplus, free, 0, count);
        Array.Clear(free, count, surplus);
    }
}
