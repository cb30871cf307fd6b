using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive.Spans;

namespace HoneyHive.Export;

/// <summary>From the end of a span to the exporter: batches of the threads, a bounded queue, one worker.</summary>
internal sealed class ExportPipeline : ISpanPipeline
{
    /// <summary>So many full batches are worth a round before the interval is over: waking a thread costs as much as many spans.</summary>
    private const int BatchesForOneRound = 20;

    private readonly SpanBatchPool pool;
    private readonly SpanQueue queue;
    private readonly ThreadBatches threads;
    private readonly ExportWorker worker;

    /// <summary>Builds the pipeline and starts its worker.</summary>
    /// <param name="exporter">Where spans go; disposed by <see cref="Shutdown"/>.</param>
    /// <param name="settings">Sizes and times.</param>
    /// <param name="report">Told about failures, in words for a person; may be called on any thread.</param>
    internal ExportPipeline(ISpanExporter exporter, ExportSettings settings, Action<string>? report = null)
    {
        Exporter = exporter;
        var guarded = Guard(report);
        var spansForOneRound = settings.BatchSize == 1 ? 1 : BatchesForOneRound * settings.BatchSize;
        pool = new SpanBatchPool(settings.BatchSize, Math.Max(settings.MaxQueueSize / settings.BatchSize, SpanBatchPool.Reserve));
        queue = new SpanQueue(settings.MaxQueueSize, settings.MaxQueueBytes, spansForOneRound);
        threads = new ThreadBatches(pool, HandOver);
        var keeper = settings.TraceWait > TimeSpan.Zero
            ? new TraceKeeper(settings.TraceWait, settings.MaxQueueSize / 2, settings.MaxQueueBytes / 2, pool, queue)
            : null;
        var round = new ExportRound(new GuardedExporter(exporter, guarded), threads, queue, keeper, pool, Totals);
        worker = new ExportWorker(round.Run, settings, guarded);
        worker.Start();
    }

    public string Target => Exporter.Target;

    internal ISpanExporter Exporter { get; }

    internal ExportTotals Totals { get; } = new();

    /// <summary>What has become of all spans so far.</summary>
    internal FlushResult Result => Totals.ToFlushResult(threads.Ended);

    public void Add(Span span, TracingThread thread)
    {
        threads.Add(span, thread);
        if (threads.IsClosed)
            DropLate();
    }

    public async Task<FlushResult> FlushAsync(TimeSpan timeout)
    {
        using var cancellation = new CancellationTokenSource();
        await Task.WhenAny(worker.RunRoundAsync(), Task.Delay(Limit(timeout), cancellation.Token)).ConfigureAwait(false);
        cancellation.Cancel();
        return Result;
    }

    /// <summary>Exports what has ended so far and stops. An export that takes longer than the timeout is cut off.</summary>
    public void Shutdown(TimeSpan timeout)
    {
        worker.Stop(Limit(timeout));
        threads.IsClosed = true;
        Exporter.Dispose();
    }

    /// <summary>Waiting accepts at most <see cref="int.MaxValue"/> milliseconds.</summary>
    private static TimeSpan Limit(TimeSpan timeout) =>
        timeout < TimeSpan.Zero ? TimeSpan.FromMilliseconds(int.MaxValue)
        : timeout.TotalMilliseconds > int.MaxValue ? TimeSpan.FromMilliseconds(int.MaxValue)
        : timeout;

    /// <summary>A diagnostics sink that fails has nobody to be reported to.</summary>
    private static Action<string> Guard(Action<string>? report) => message =>
    {
        try
        {
            report?.Invoke(message);
        }
        catch (Exception)
        {
        }
    };

    /// <summary>Called by the thread that has filled the batch.</summary>
    private void HandOver(SpanBatch batch)
    {
        if (queue.TryEnqueue(batch) is { } reason)
            Drop(batch, reason);
        else if (queue.IsRoundDue)
            worker.Wake();
    }

    private void Drop(SpanBatch batch, DropReason reason)
    {
        Totals.AddDropped(reason, batch.Count);
        pool.Return(batch);
    }

    /// <summary>Nobody collects any more after the worker has stopped; what ends now is dropped by the thread itself.</summary>
    private void DropLate()
    {
        var late = new List<SpanBatch>();
        threads.Collect(late);
        foreach (var batch in late)
            Drop(batch, DropReason.ShutDown);
    }
}
