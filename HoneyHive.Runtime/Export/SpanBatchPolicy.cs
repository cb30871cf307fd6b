using Microsoft.Extensions.ObjectPool;

namespace HoneyHive.Export;

/// <summary>How batches are made and made ready for reuse.</summary>
internal sealed class SpanBatchPolicy(int capacity) : PooledObjectPolicy<SpanBatch>
{
    public override SpanBatch Create() => new(capacity);

    public override bool Return(SpanBatch obj)
    {
        obj.Clear();
        return true;
    }
}
