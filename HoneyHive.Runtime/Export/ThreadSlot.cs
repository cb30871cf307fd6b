using System;
using System.Threading;

namespace HoneyHive.Export;

/// <summary>
/// Where a thread keeps the batch that it fills, and from where the worker takes a partly filled one of an idle thread.
/// </summary>
/// <remarks>
/// The thread says that it is busy and then looks whether the batch is wanted; the worker says that it wants it and then looks whether the thread
/// is busy (Dekker). Both must see what the other has said first. On the side of the thread, which does this for every span, that takes no fence: the
/// worker, which comes once a flush interval, makes all processors catch up (<c>Interlocked.MemoryBarrierProcessWide</c>).
/// </remarks>
internal sealed class ThreadSlot(ThreadBatches owner, ThreadSlot? next)
{
    /// <summary>Appending takes nanoseconds. A thread that is not given any time meanwhile is passed over; its spans go with the next round.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Thread thread = Thread.CurrentThread;
    private SpanBatch? batch;
    private bool isBusy;
    private bool isWanted;
    private long ended;

    internal ThreadBatches Owner { get; } = owner;

    /// <summary>The same thread's slot of an older pipeline.</summary>
    internal ThreadSlot? Next { get; } = next;

    internal bool IsOfDeadThread => !thread.IsAlive;

    /// <summary>Spans that have ended on this thread. Written by the thread alone.</summary>
    internal long Ended => Volatile.Read(ref ended);

    /// <summary>Takes hold of the batch, to append a span; called by the thread alone, before <see cref="Leave"/>.</summary>
    /// <returns>Whether the thread may use <see cref="Batch"/>; if not, the worker has just come for it.</returns>
    internal bool TryEnter()
    {
        // Counted before the span can reach anybody.
        Volatile.Write(ref ended, ended + 1);
        Volatile.Write(ref isBusy, true);
#if !NET8_0_OR_GREATER
        Interlocked.MemoryBarrier();
#endif
        return !Volatile.Read(ref isWanted);
    }

    internal void Leave() => Volatile.Write(ref isBusy, false);

    /// <summary>The batch, for who has hold of it.</summary>
    internal SpanBatch? Batch
    {
        get => batch;
        set => batch = value;
    }

    /// <summary>Called by the worker, before it takes the batches of all threads.</summary>
    internal void Want() => Volatile.Write(ref isWanted, true);

    /// <summary>Called by the worker, after <see cref="Want"/> and <see cref="SeeEachOther"/>: takes the batch away from the thread.</summary>
    internal SpanBatch? Take()
    {
        SpanBatch? taken = null;
        if (!Volatile.Read(ref isBusy) || SpinWait.SpinUntil(() => !Volatile.Read(ref isBusy) || IsOfDeadThread, Patience))
        {
            taken = batch;
            batch = null;
        }

        Volatile.Write(ref isWanted, false);
        return taken;
    }

    /// <summary>After this, every thread that is not busy will see that its batch is wanted, and every one that is busy shows it.</summary>
    internal static void SeeEachOther() =>
#if NET8_0_OR_GREATER
        Interlocked.MemoryBarrierProcessWide();
#else
        Interlocked.MemoryBarrier();
#endif
}
