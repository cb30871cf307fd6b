using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace HoneyHive.Export;

/// <summary>
/// Full batches on their way to the worker, bounded in spans and in bytes. A batch counts until it is released, that is: while it is
/// being exported, too. Touched once a batch, not once a span.
/// </summary>
/// <param name="maxSpans">Spans that may wait, those on their way included.</param>
/// <param name="maxBytes">Bytes that those spans may hold.</param>
/// <param name="spansForOneRound">Spans that are worth waking the worker for, before its interval is over.</param>
internal sealed class SpanQueue(int maxSpans, long maxBytes, long spansForOneRound = long.MaxValue)
{
    private readonly ConcurrentQueue<SpanBatch> batches = new();
    private long spans;
    private long bytes;
    private long waitingSpans;
    private long waitingBytes;

    /// <summary>
    /// Whether what waits for the worker, without what it has already, should not wait for the end of its interval: it is enough for a round,
    /// or so much of what is allowed that the rest could be filled in the meantime.
    /// </summary>
    internal bool IsRoundDue
    {
        get
        {
            var waiting = Interlocked.Read(ref waitingSpans);
            return waiting >= spansForOneRound || waiting >= maxSpans / 4 || Interlocked.Read(ref waitingBytes) >= maxBytes / 4;
        }
    }

    /// <summary>Takes the batch, unless it does not fit.</summary>
    /// <returns>Why it was not taken; null when it was.</returns>
    internal DropReason? TryEnqueue(SpanBatch batch)
    {
        Reserve(batch);
        DropReason? reason = Interlocked.Read(ref spans) > maxSpans ? DropReason.QueueSize
            : Interlocked.Read(ref bytes) > maxBytes ? DropReason.QueueBytes
            : null;
        if (reason is null)
            Enqueue(batch);
        else
            Release(batch);
        return reason;
    }

    internal bool TryDequeue([NotNullWhen(true)] out SpanBatch? batch)
    {
        if (!batches.TryDequeue(out batch))
            return false;
        Interlocked.Add(ref waitingSpans, -batch.Count);
        Interlocked.Add(ref waitingBytes, -batch.Size);
        return true;
    }

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

    /// <summary>Counted first: the worker may take the batch at once, and give it back for others to fill.</summary>
    private void Enqueue(SpanBatch batch)
    {
        Interlocked.Add(ref waitingSpans, batch.Count);
        Interlocked.Add(ref waitingBytes, batch.Size);
        batches.Enqueue(batch);
    }
}
