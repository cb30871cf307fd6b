using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.Extensions.ObjectPool;

namespace HoneyHive.Spans;

/// <summary>
/// Spans for reuse: at most <c>HH_SPAN_POOL_SIZE</c> in a <see cref="DefaultObjectPool{T}"/> that all threads share, and in front of it a few for each
/// thread (<see cref="ThreadSpans"/>), so that most calls never come to the shared part.
/// </summary>
internal sealed class SpanPool
{
    private readonly List<WeakReference<ThreadSpans>> threads = [];
    private readonly int attributeLimit;
    private readonly int size;

    /// <summary>Made when a thread first gives back more than it keeps: the first traced call shall not wait for the library.</summary>
    private DefaultObjectPool<Span>? shared;
    private long created;
    private long retiredAcquired;
    private long retiredReleased;

    /// <summary>An empty pool.</summary>
    /// <param name="size">Spans that the shared part keeps; 0: every span is made new.</param>
    /// <param name="attributeLimit">Attributes that a span of this pool records at most.</param>
    internal SpanPool(int size, int attributeLimit)
    {
        this.size = size;
        this.attributeLimit = attributeLimit;
    }

    /// <summary>What the pool has done so far; threads that are at work may be a little behind.</summary>
    internal SpanPoolStatistics Statistics
    {
        get
        {
            lock (threads)
            {
                var (acquired, released) = (retiredAcquired, retiredReleased);
                foreach (var reference in threads)
                {
                    if (!reference.TryGetTarget(out var thread))
                        continue;
                    acquired += thread.Acquired;
                    released += thread.Released;
                }

                return new(acquired, Interlocked.Read(ref created), released);
            }
        }
    }

    /// <summary>A span without any content, for the calling thread.</summary>
    internal Span Acquire(TracingThread thread)
    {
        var span = thread.SpansOf(this).Take() ?? TakeShared();
        span.AssertUntouched();
        span.Belong(thread);
        return span;
    }

    /// <summary>Takes a span back on the calling thread. What does not fit is left to the garbage collector.</summary>
    internal void Release(Span span, TracingThread thread)
    {
        span.Reset();
        if (size == 0)
            return;

        // A span in the pool must not keep alive what another thread has had: that thread may be gone.
        span.Belong(thread);
        if (thread.SpansOf(this).Keep(span))
            return;
        span.Belong(null);
        (shared ?? CreateShared()).Return(span);
    }

    /// <summary>Lets go of the spans of the shared part and of the calling thread; those in use come back to the emptied pool.</summary>
    internal void Clear()
    {
        TracingThread.Current.SpansOf(this).Clear();
        shared = null;
    }

    internal void Register(ThreadSpans thread)
    {
        lock (threads)
        {
            threads.RemoveAll(reference => !reference.TryGetTarget(out _));
            threads.Add(new(thread, trackResurrection: true));
        }
    }

    /// <summary>Keeps the counts of a thread that is gone. Until then its spans are reachable through a reference that tracks resurrection.</summary>
    internal void Retire(ThreadSpans thread)
    {
        lock (threads)
        {
            threads.RemoveAll(reference => reference.TryGetTarget(out var other) && ReferenceEquals(other, thread));
            retiredAcquired += thread.Acquired;
            retiredReleased += thread.Released;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Span TakeShared() => shared is { } pool ? pool.Get() : Create();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private DefaultObjectPool<Span> CreateShared()
    {
        var made = new DefaultObjectPool<Span>(new Policy(this), size);
        return Interlocked.CompareExchange(ref shared, made, null) ?? made;
    }

    private Span Create()
    {
        Interlocked.Increment(ref created);
        return new Span(new LazyAttributeSet(attributeLimit));
    }

    private sealed class Policy(SpanPool owner) : PooledObjectPolicy<Span>
    {
        public override Span Create() => owner.Create();

        public override bool Return(Span obj) => true;
    }
}
