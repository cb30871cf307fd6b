using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace HoneyHive.Export;

/// <summary>
/// Full batches on their way to the worker, bounded in spans and in bytes. A batch counts until it is released, that is: while it is
/// being exported, too. Touched once a batch, not once a span.
/// </summary>
internal sealed class SpanQueue(int maxSpans, long maxBytes)
{
    private readonly ConcurrentQueue<SpanBatch> batches = new();
    private long spans;
    private long bytes;

    /// <summary>Spans that wait or are on their way.</summary>
    internal long Spans => Interlocked.Read(ref spans);

    /// <summary>Takes the batch, unless it does not fit.</summary>
    /// <returns>Why it was not taken; null when it was.</returns>
    internal DropReason? TryEnqueue(SpanBatch batch)
    {
        Reserve(batch);
        DropReason? reason = Interlocked.Read(ref spans) > maxSpans ? DropReason.QueueSize
            : Interlocked.Read(ref bytes) > maxBytes ? DropReason.QueueBytes
            : null;
        if (reason is null)
            batches.Enqueue(batch);
        else
            Release(batch);
        return reason;
    }

    internal bool TryDequeue([NotNullWhen(true)] out SpanBatch? batch) => batches.TryDequeue(out batch);

    /// <summary>Counts a batch that goes to the worker directly.</summary>
    internal void Reserve(SpanBatch batch)
    {
        Interlocked.Add(ref spans, batch.Count);
        Interlocked.Add(ref bytes, batch.Size);
    }

    /// <summary>Stops counting a batch. It must not have changed since it was counted.</summary>
    internal void Release(SpanBatch batch)
    {
        Interlocked.Add(ref spans, -batch.Count);
        Interlocked.Add(ref bytes, -batch.Size);
    }
}
