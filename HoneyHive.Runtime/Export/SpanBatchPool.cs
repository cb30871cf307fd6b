namespace HoneyHive.Export;

/// <summary>
/// Batches for reuse, the last one given back first: it is still in the caches of the processor, while a pool that takes turns walks through
/// all of its memory. Locks once a batch, not once a span.
/// </summary>
/// <param name="spans">Spans that a batch holds.</param>
/// <param name="size">Batches that are kept; the rest of a burst goes to the garbage collector.</param>
internal sealed class SpanBatchPool(int spans, int size)
{
    private readonly SpanBatch[] free = new SpanBatch[size];
    private int count;

    internal SpanBatch Get()
    {
        lock (free)
        {
            if (count > 0)
                return free[--count];
        }

        return new SpanBatch(spans);
    }

    internal void Return(SpanBatch batch)
    {
        batch.Clear();
        lock (free)
        {
            if (count < size)
                free[count++] = batch;
        }
    }
}
