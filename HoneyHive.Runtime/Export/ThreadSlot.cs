using System.Threading;

namespace HoneyHive.Export;

/// <summary>
/// Where a thread keeps the batch that it fills. While the thread appends, the slot is empty, so that the batch has one owner at any time
/// and the worker can take a partly filled one of an idle thread.
/// </summary>
internal sealed class ThreadSlot(ThreadBatches owner, ThreadSlot? next)
{
    private readonly Thread thread = Thread.CurrentThread;
    private SpanBatch? batch;
    private long ended;

    internal ThreadBatches Owner { get; } = owner;

    /// <summary>The same thread's slot of an older pipeline.</summary>
    internal ThreadSlot? Next { get; } = next;

    internal bool IsOfDeadThread => !thread.IsAlive;

    /// <summary>Spans that have ended on this thread. Written by the thread alone.</summary>
    internal long Ended => Volatile.Read(ref ended);

    /// <summary>Takes the batch out of the slot, for the thread to append to or for the worker to export.</summary>
    internal SpanBatch? Take() => Volatile.Read(ref batch) is null ? null : Interlocked.Exchange(ref batch, null);

    /// <summary>Puts the batch back after a span was appended. Called by the thread alone.</summary>
    internal void Return(SpanBatch filled) => Volatile.Write(ref batch, filled);

    /// <summary>Called by the thread alone, before the span can reach anybody.</summary>
    internal void CountEnded() => Volatile.Write(ref ended, ended + 1);
}
