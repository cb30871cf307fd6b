using System;
using System.Collections.Generic;

namespace HoneyHive.Export;

/// <summary>
/// Exports everything that has ended so far, and counts what became of it. Used by the worker's thread alone; every batch that
/// is collected is counted and given back, whatever the exporter does.
/// </summary>
internal sealed class ExportRound(
    GuardedExporter exporter, ThreadBatches threads, SpanQueue queue, TraceKeeper? keeper, SpanBatchPool pool, ExportTotals totals)
{
    /// <summary>Bytes that go into one call of the exporter, so that memory comes back step by step.</summary>
    private const long MaxExportBytes = 16L * 1024 * 1024;

    private readonly List<SpanBatch> collected = [];
    private SpanBatch[] current = [];

    /// <param name="timeout">How long one export may take.</param>
    /// <param name="scope">What to export.</param>
    internal void Run(TimeSpan timeout, RoundScope scope)
    {
        Collect(scope);
        keeper?.Sort(collected, scope == RoundScope.Flush);
        for (var start = 0; start < collected.Count;)
        {
            var count = CountForOneExport(start);
            Export(start, count, timeout);
            start += count;
        }

        collected.Clear();
        if (scope == RoundScope.Everything)
            pool.Trim();
        if (scope != RoundScope.Flush)
            return;
        pool.Empty();
        exporter.Flush();
    }

    /// <summary>
    /// Full batches first: they are older than what their threads have begun since. Taking away what a thread is still filling disturbs every thread, so
    /// that a round for full batches alone leaves it.
    /// </summary>
    private void Collect(RoundScope scope)
    {
        while (queue.TryDequeue(out var batch))
            collected.Add(batch);
        if (scope == RoundScope.FullBatches)
            return;
        var full = collected.Count;
        threads.Collect(collected);
        for (var i = full; i < collected.Count; i++)
            queue.Reserve(collected[i]);
    }

    private int CountForOneExport(int start)
    {
        long bytes = 0;
        var end = start;
        while (end < collected.Count && (end == start || bytes + collected[end].Size <= MaxExportBytes))
            bytes += collected[end++].Size;
        return end - start;
    }

    private void Export(int start, int count, TimeSpan timeout)
    {
        if (current.Length < count)
            current = new SpanBatch[Math.Max(count, 16)];
        collected.CopyTo(start, current, 0, count);
        var batches = current.AsSpan(0, count);
        totals.Add(Complete(exporter.Export(batches, timeout), ((ReadOnlySpan<SpanBatch>)batches).CountSpans()));
        foreach (var batch in batches)
        {
            queue.Release(batch);
            pool.Return(batch);
        }

        batches.Clear();
    }

    /// <summary>What an exporter does not say it has delivered is lost.</summary>
    private static ExportOutcome Complete(ExportOutcome result, long spans)
    {
        var delivered = Math.Min(Math.Max(result.Delivered, 0), spans);
        return new(delivered, spans - delivered);
    }
}
