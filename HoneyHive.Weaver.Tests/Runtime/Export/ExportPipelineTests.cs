using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive.Export;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export;

public sealed class ExportPipelineTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private readonly CollectingExporter exporter = new();
    private readonly ManualResetEventSlim gate = new(initialState: true);
    private readonly ConcurrentQueue<string> reports = new();
    private ExportPipeline? pipeline;

    public void Dispose()
    {
        gate.Set();
        pipeline?.Shutdown(Long);
        gate.Dispose();
    }

    [Fact]
    public async Task A_flush_delivers_what_has_ended()
    {
        var target = Build(new());
        var parent = new SpanBuilder("A.Parent");
        target.Add(new SpanBuilder("A.Child", parent: parent).End());
        target.Add(parent.End());

        Assert.Equal(new FlushResult(2, 0, 0, 0), await target.FlushAsync(Long));
        Assert.Equal("A.Parent [tool]\n└─ A.Child [tool]", exporter.Draw());
    }

    [Fact]
    public void Twenty_full_batches_are_exported_at_once()
    {
        AddSpans(Build(new() { BatchSize = 2, FlushInterval = Long }), 40);

        Assert.True(SpinWait.SpinUntil(() => exporter.Spans.Length == 40, Long));
    }

    [Fact]
    public void Few_huge_spans_are_exported_before_they_fill_the_queue()
    {
        var target = Build(new() { MaxQueueBytes = 8_000_000, FlushInterval = Long });
        for (var i = 0; i < 3; i++)
            target.Add(new SpanBuilder("A.Say", inputs: "text").Input(0, new string('x', 600_000)).End());

        // Two of them are a quarter of the queue; the third may come after the worker has taken those.
        Assert.True(SpinWait.SpinUntil(() => exporter.Spans.Length >= 2, TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void A_batch_of_one_is_exported_at_once()
    {
        AddSpans(Build(new() { BatchSize = 1, FlushInterval = Long }), 1);

        Assert.True(SpinWait.SpinUntil(() => exporter.Spans.Length == 1, Long));
    }

    [Fact]
    public void A_span_does_not_wait_longer_than_the_flush_interval()
    {
        AddSpans(Build(new() { FlushInterval = TimeSpan.FromMilliseconds(20) }), 1);

        Assert.True(SpinWait.SpinUntil(() => exporter.Spans.Length == 1, Long));
    }

    [Fact]
    public async Task All_spans_of_all_threads_arrive_once()
    {
        var target = Build(new() { FlushInterval = TimeSpan.FromMilliseconds(1) });
        var threads = Enumerable.Range(0, 8).Select(_ => new Thread(() => AddSpans(target, 2_050))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.Equal(new FlushResult(8 * 2_050, 0, 0, 0), await target.FlushAsync(Long));
        Assert.Equal(8 * 2_050, exporter.Spans.Select(span => span.SpanId).Distinct().Count());
    }

    [Fact]
    public async Task Overflow_drops_whole_batches_and_counts_them()
    {
        var target = Build(new() { BatchSize = 10, MaxQueueSize = 30, FlushInterval = Long });
        HoldExports(target);
        AddSpans(target, 55);

        Assert.Equal(new FlushResult(0, 0, 30, 26), target.Result);
        Assert.Equal(30, target.Totals.DroppedBecause(DropReason.QueueSize));
        gate.Set();
        Assert.Equal(new FlushResult(26, 0, 30, 0), await target.FlushAsync(Long));
    }

    [Fact]
    public void The_queue_is_bounded_in_bytes_too()
    {
        var target = Build(new() { BatchSize = 1, MaxQueueBytes = 100_000, FlushInterval = Long });
        HoldExports(target);
        for (var i = 0; i < 10; i++)
            target.Add(new SpanBuilder("A.Say").Output(new string('x', 10_000)).End());

        Assert.Equal(6, target.Totals.DroppedBecause(DropReason.QueueBytes));
    }

    [Fact]
    public async Task An_exporter_that_throws_loses_its_batch_and_nothing_else()
    {
        var target = Build(new());
        exporter.BeforeExport = () => throw new InvalidOperationException("broken");
        AddSpans(target, 3);
        Assert.Equal(new FlushResult(0, 3, 0, 0), await target.FlushAsync(Long));

        exporter.BeforeExport = () => { };
        AddSpans(target, 2);
        Assert.Equal(new FlushResult(2, 3, 0, 0), await target.FlushAsync(Long));
        Assert.Contains("3 spans are lost: the exporter to the test threw System.InvalidOperationException: broken", reports.First());
    }

    [Fact]
    public async Task A_flush_that_runs_out_of_time_says_what_is_still_queued()
    {
        var target = Build(new());
        gate.Reset();
        AddSpans(target, 3);

        Assert.Equal(new FlushResult(0, 0, 0, 3), await target.FlushAsync(TimeSpan.FromMilliseconds(20)));
    }

    [Fact]
    public void A_shutdown_exports_the_rest_and_drops_what_ends_later()
    {
        var target = Build(new() { FlushInterval = Long });
        AddSpans(target, 3);
        target.Shutdown(Long);
        AddSpans(target, 2);

        Assert.True(exporter.IsDisposed);
        Assert.Equal(new FlushResult(3, 0, 2, 0), target.Result);
        Assert.Equal(2, target.Totals.DroppedBecause(DropReason.ShutDown));
    }

    [Fact]
    public void A_shutdown_keeps_to_its_time()
    {
        var target = Build(new());
        HoldExports(target);
        var before = Environment.TickCount64;
        target.Shutdown(TimeSpan.FromMilliseconds(50));

        Assert.InRange(Environment.TickCount64 - before, 0, 10_000);
    }

    [Fact]
    public async Task A_flush_after_the_shutdown_returns()
    {
        var target = Build(new());
        target.Shutdown(Long);

        Assert.True((await target.FlushAsync(Long)).IsComplete);
    }

    [Fact]
    public async Task Traced_code_that_an_export_runs_is_not_exported()
    {
        var target = Build(new());
        exporter.BeforeExport = () => AddSpans(target, 1);
        AddSpans(target, 1);

        Assert.Equal(new FlushResult(1, 0, 0, 0), await target.FlushAsync(Long));
        Assert.Equal(new FlushResult(1, 0, 0, 0), await target.FlushAsync(Long));
    }

    private static void AddSpans(ExportPipeline target, int count)
    {
        for (var i = 0; i < count; i++)
            target.Add(new SpanBuilder("A.Say").End());
    }

    private ExportPipeline Build(ExportSettings settings)
    {
        pipeline = new ExportPipeline(exporter, settings, reports.Enqueue);
        exporter.BeforeExport = () => gate.Wait();
        return pipeline;
    }

    /// <summary>Has the worker stuck in an export of one span, so that what follows queues up.</summary>
    private void HoldExports(ExportPipeline target)
    {
        using var isHeld = new ManualResetEventSlim();
        exporter.BeforeExport = () =>
        {
            isHeld.Set();
            gate.Wait();
        };
        gate.Reset();
        AddSpans(target, 1);
        _ = target.FlushAsync(TimeSpan.Zero);
        Assert.True(isHeld.Wait(Long));
        exporter.BeforeExport = () => gate.Wait();
    }
}
