using System;

namespace HoneyHive.Export;

/// <summary>Several batches at once.</summary>
internal static class SpanBatches
{
    internal static long CountSpans(this ReadOnlySpan<SpanBatch> batches)
    {
        long count = 0;
        foreach (var batch in batches)
            count += batch.Count;
        return count;
    }
}
