using System;
using System.Collections.Generic;
using HoneyHive.Spans;

namespace HoneyHive.Export;

/// <summary>
/// Gives each thread a batch of its own to append ended spans to. No lock and no allocation a span: the list of slots is
/// locked when a thread ends its first span and when the worker collects.
/// </summary>
/// <param name="pool">Where batches come from.</param>
/// <param name="handOver">Takes over a full batch.</param>
internal sealed class ThreadBatches(SpanBatchPool pool, Action<SpanBatch> handOver)
{
    [ThreadStatic]
    private static bool isExportThread;

    private readonly List<ThreadSlot> slots = [];
    private long endedOnDeadThreads;
    private volatile bool isClosed;

    /// <summary>Whether nobody collects any more. Threads let go of their slots when they next make one.</summary>
    internal bool IsClosed
    {
        get => isClosed;
        set => isClosed = value;
    }

    /// <summary>All spans that have ever been added.</summary>
    internal long Ended
    {
        get
        {
            lock (slots)
            {
                var ended = endedOnDeadThreads;
                foreach (var slot in slots)
                    ended += slot.Ended;
                return ended;
            }
        }
    }

    /// <summary>Threads whose batches are watched.</summary>
    internal int SlotCount
    {
        get
        {
            lock (slots)
                return slots.Count;
        }
    }

    /// <summary>
    /// Makes this thread's spans be ignored: traced code that an export runs (a value's <c>ToString</c>, say) would feed the export for ever.
    /// </summary>
    internal static void IgnoreThisThread() => isExportThread = true;

    /// <summary>Takes a span that has ended.</summary>
    /// <param name="span">The span.</param>
    /// <param name="thread">The calling thread, which keeps its newest slot.</param>
    internal void Add(Span span, TracingThread thread)
    {
        if (thread.Outlet is not ThreadSlot slot || !ReferenceEquals(slot.Owner, this))
        {
            if (isExportThread)
                return;
            slot = FindSlot(thread) ?? AddSlot(thread);
        }

        if (slot.TryEnter())
            Append(slot, span);
        else
            AppendAlone(slot, span);
    }

    /// <summary>Takes what all threads have collected so far, and forgets the threads that are gone.</summary>
    internal void Collect(List<SpanBatch> target)
    {
        lock (slots)
        {
            foreach (var slot in slots)
                slot.Want();
            ThreadSlot.SeeEachOther();
            for (var i = slots.Count - 1; i >= 0; i--)
            {
                // Asked first: a thread that is dead now cannot append after its batch was taken.
                var isDead = slots[i].IsOfDeadThread;
                if (slots[i].Take() is { } batch)
                    target.Add(batch);
                if (isDead)
                    Forget(i);
            }
        }
    }

    private void Append(ThreadSlot slot, Span span)
    {
        var batch = slot.Batch ?? (slot.Batch = pool.Get());
        batch.Add(span);
        if (!batch.IsFull)
        {
            slot.Leave();
            return;
        }

        slot.Batch = null;
        slot.Leave();
        handOver(batch);
    }

    /// <summary>The worker has just come for this thread's batch: rather than to wait, the span goes in one of its own.</summary>
    private void AppendAlone(ThreadSlot slot, Span span)
    {
        slot.Leave();
        var batch = pool.Get();
        batch.Add(span);
        handOver(batch);
    }

    private void Forget(int index)
    {
        endedOnDeadThreads += slots[index].Ended;
        slots[index] = slots[slots.Count - 1];
        slots.RemoveAt(slots.Count - 1);
    }

    /// <summary>Spans end on the pipeline they began on, so a thread may have several for a while.</summary>
    private ThreadSlot? FindSlot(TracingThread thread)
    {
        var slot = thread.Outlet as ThreadSlot;
        while (slot is not null && !ReferenceEquals(slot.Owner, this))
            slot = slot.Next;
        return slot;
    }

    private ThreadSlot AddSlot(TracingThread thread)
    {
        var next = thread.Outlet as ThreadSlot;
        while (next is { Owner.IsClosed: true })
            next = next.Next;
        var slot = new ThreadSlot(this, next);
        thread.Outlet = slot;
        lock (slots)
            slots.Add(slot);
        return slot;
    }
}
