using System;
using System.Collections.Generic;
using System.Diagnostics;
using HoneyHive.Spans;

namespace HoneyHive.Export;

/// <summary>
/// Holds spans back until the root of their trace in this process has ended, so that a trace leaves in one request: HoneyHive looks for
/// the parent of a span in the same request only. Used by the worker's thread alone.
/// </summary>
/// <param name="maxWait">How long a span is held back at most, from its end.</param>
/// <param name="maxSpans">Spans that are held back at most.</param>
/// <param name="maxBytes">Bytes that are held back at most.</param>
/// <param name="pool">Where batches come from and go to.</param>
/// <param name="queue">Counts what is held back, like all that waits.</param>
internal sealed class TraceKeeper(TimeSpan maxWait, int maxSpans, long maxBytes, SpanBatchPool pool, SpanQueue queue)
{
    private readonly long maxTicks = (long)(maxWait.TotalSeconds * Stopwatch.Frequency);
    private readonly HashSet<TraceId> ready = [];
    private readonly List<SpanBatch> held = [];
    private readonly List<SpanBatch> mixed = [];

    /// <summary>Takes out of <paramref name="batches"/> what has to wait, and adds what has waited long enough.</summary>
    internal void Sort(List<SpanBatch> batches, bool isFlush)
    {
        batches.InsertRange(0, held);
        held.Clear();
        if (isFlush || !Fit(batches))
            return;
        FindReady(batches);
        Divide(batches);
    }

    /// <summary>Whether all of the batches may wait. Beyond that spans leave without their roots, rather than that new ones are lost.</summary>
    private bool Fit(List<SpanBatch> batches)
    {
        var (spans, bytes) = (0L, 0L);
        foreach (var batch in batches)
            (spans, bytes) = (spans + batch.Count, bytes + batch.Size);
        return spans <= maxSpans && bytes <= maxBytes;
    }

    private void FindReady(List<SpanBatch> batches)
    {
        ready.Clear();
        var tooOld = Stopwatch.GetTimestamp() - maxTicks;
        foreach (var batch in batches)
        {
            foreach (ref readonly var record in batch.Records)
            {
                if (record.IsLocalRoot || record.EndTicks < tooOld)
                    ready.Add(record.Trace);
            }
        }
    }

    private void Divide(List<SpanBatch> batches)
    {
        mixed.AddRange(batches);
        batches.Clear();
        foreach (var batch in mixed)
        {
            var readyCount = CountReady(batch);
            if (readyCount == batch.Count)
                batches.Add(batch);
            else if (readyCount == 0)
                held.Add(batch);
            else
                Split(batch, batches);
        }

        mixed.Clear();
    }

    private int CountReady(SpanBatch batch)
    {
        var count = 0;
        foreach (ref readonly var record in batch.Records)
            count += IsReady(record) ? 1 : 0;
        return count;
    }

    private bool IsReady(in SpanRecord record) => ready.Contains(record.Trace);

    /// <summary>Copies the spans of a batch into one that leaves and one that stays.</summary>
    private void Split(SpanBatch batch, List<SpanBatch> leaving)
    {
        var (leaves, stays) = (pool.Get(), pool.Get());
        foreach (ref readonly var record in batch.Records)
            (IsReady(record) ? leaves : stays).Add(batch, record);
        queue.Release(batch);
        pool.Return(batch);
        queue.Reserve(leaves);
        queue.Reserve(stays);
        leaving.Add(leaves);
        held.Add(stays);
    }
}
