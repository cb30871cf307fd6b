using System;

namespace HoneyHive.Spans;

/// <summary>
/// The free spans of one thread, in front of the <see cref="SpanPool"/>: taken and given back without any synchronisation. Belongs to its
/// thread alone; what a thread that ends still has is left to the garbage collector, its counts go to the pool.
/// </summary>
internal sealed class ThreadSpans
{
    /// <summary>As deep as traced calls usually nest; deeper ones use the pool itself.</summary>
    internal const int Capacity = 8;

    /// <summary>What lies beyond <see cref="count"/> is in use, or was.</summary>
    private readonly Span?[] free = new Span?[Capacity];
    private int count;

    internal ThreadSpans(SpanPool owner)
    {
        Owner = owner;
        owner.Register(this);
    }

    ~ThreadSpans() => Owner.Retire(this);

    internal SpanPool Owner { get; }

    /// <summary>Spans that were taken or given back on this thread. Written by the thread alone; others may read an older value.</summary>
    internal long Acquired { get; private set; }

    internal long Released { get; private set; }

    internal Span? Take()
    {
        Acquired++;
        return count == 0 ? null : free[--count];
    }

    /// <summary>Keeps a span that has been reset, if there is room.</summary>
    internal bool Keep(Span span)
    {
        Released++;
        if (count == Capacity)
            return false;

        // Usually the one that was taken from there: a store that would change nothing costs a write barrier.
        if (!ReferenceEquals(free[count], span))
            free[count] = span;
        count++;
        return true;
    }

    internal void Clear()
    {
        Array.Clear(free, 0, Capacity);
        count = 0;
    }
}
