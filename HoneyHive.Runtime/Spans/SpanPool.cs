using Microsoft.Extensions.ObjectPool;

namespace HoneyHive.Spans;

/// <summary>
/// Spans for reuse, at most <c>HH_SPAN_POOL_SIZE</c> of them, on <see cref="DefaultObjectPool{T}"/>. Threads keep one or a few
/// spans of their own in front of it (<c>ThreadSpans</c>), so most calls never come here.
/// </summary>
internal sealed class SpanPool
{
    private readonly PoolPolicy policy;
    private readonly int size;
    private DefaultObjectPool<Span> pool;

    internal SpanPool(int size, int attributeLimit)
    {
        this.size = size;
        policy = new PoolPolicy(attributeLimit);
        pool = new DefaultObjectPool<Span>(policy, size);
    }

    /// <summary>What the pool has done so far.</summary>
    internal SpanPoolStatistics Statistics => new(policy.Acquired, policy.Created, policy.Released);

    internal Span Acquire()
    {
        policy.CountAcquired();
        return pool.Get();
    }

    /// <summary>Takes a span back, reset. Beyond the pool's size it is left to the garbage collector.</summary>
    internal void Release(Span span)
    {
        if (size > 0)
            pool.Return(span);
    }

    /// <summary>Lets all pooled spans go; those in use come back to the empty pool.</summary>
    internal void Clear() => pool = new DefaultObjectPool<Span>(policy, size);

    private sealed class PoolPolicy(int attributeLimit) : PooledObjectPolicy<Span>
    {
        private long acquired;
        private long created;
        private long released;

        internal long Acquired => System.Threading.Interlocked.Read(ref acquired);

        internal long Created => System.Threading.Interlocked.Read(ref created);

        internal long Released => System.Threading.Interlocked.Read(ref released);

        internal void CountAcquired() => System.Threading.Interlocked.Increment(ref acquired);

        public override Span Create()
        {
            System.Threading.Interlocked.Increment(ref created);
            return new Span(new LazyAttributeSet(attributeLimit));
        }

        public override bool Return(Span obj)
        {
            System.Threading.Interlocked.Increment(ref released);
            obj.Reset();
            return true;
        }
    }
}
