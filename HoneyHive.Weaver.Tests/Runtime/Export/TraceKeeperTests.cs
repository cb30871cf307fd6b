using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive.Export;
using HoneyHive.Export.Snapshots;
using HoneyHive.Spans;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export;

public sealed class TraceKeeperTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private readonly SpanBatchPool pool = new(10, 8);
    private readonly SpanBuilder root = new("A.Root", EventType.Chain);

    [Fact]
    public void A_span_waits_for_the_root_of_its_trace()
    {
        var keeper = Keeper();

        Assert.Empty(Sort(keeper, SpanBuilder.Batch(Child())));
        Assert.Equal(["A.Root [chain]\n├─ A.Child [tool]\n└─ A.Child [tool]"], Sort(keeper, SpanBuilder.Batch(Child(), root)));
        Assert.Empty(Sort(keeper));
    }

    [Fact]
    public void Other_traces_do_not_wait()
    {
        var keeper = Keeper();

        Assert.Equal(["A.Other [tool]"], Sort(keeper, SpanBuilder.Batch(Child(), new SpanBuilder("A.Other"))));
        Assert.Equal(["A.Root [chain]\n└─ A.Child [tool]"], Sort(keeper, SpanBuilder.Batch(root)));
    }

    [Fact]
    public void A_span_that_moves_to_another_batch_keeps_its_content()
    {
        var keeper = Keeper();
        SpanBuilder Child(int number) => new SpanBuilder("A.Child", parent: root, inputs: "list,text")
            .Input(0, new List<int> { number, 2 }).Input(1, $"number {number}").Output(new List<string> { $"{number}" });

        Sort(keeper, SpanBuilder.Batch(Child(1), new SpanBuilder("A.Other").Output(new List<int> { 7 }), Child(3)));

        Assert.Equal(
            """
            A.Root [chain]
            ├─ A.Child [tool] (list: [1,2], text: "number 1") => ["1"]
            └─ A.Child [tool] (list: [3,2], text: "number 3") => ["3"]
            """.ReplaceLineEndings("\n"),
            Assert.Single(Sort(keeper, SpanBuilder.Batch(root))));
    }

    [Fact]
    public void A_flush_lets_everything_go()
    {
        var keeper = Keeper();
        Sort(keeper, SpanBuilder.Batch(Child()));

        Assert.Equal(["A.Child [tool]"], Sort(keeper, isFlush: true));
    }

    [Fact]
    public void A_span_does_not_wait_for_ever()
    {
        var keeper = Keeper(maxWait: TimeSpan.FromMilliseconds(20));
        var left = Sort(keeper, SpanBuilder.Batch(Child())).Length;

        // A machine that is busy may take longer for the first look than the span has to wait.
        Assert.True(SpinWait.SpinUntil(() => (left += Sort(keeper).Length) == 1, Long));
    }

    [Fact]
    public void What_waits_is_bounded_in_spans()
    {
        var keeper = Keeper(maxSpans: 2);

        Assert.Empty(Sort(keeper, SpanBuilder.Batch(Child(), Child())));
        Assert.Equal(["A.Child [tool]\nA.Child [tool]\nA.Child [tool]"], Sort(keeper, SpanBuilder.Batch(Child())));
    }

    [Fact]
    public void What_waits_is_bounded_in_bytes()
    {
        var keeper = Keeper(maxBytes: 1_000);

        Assert.Equal(["A.Child [tool]\nA.Child [tool]\nA.Child [tool]\nA.Child [tool]"], Sort(keeper, SpanBuilder.Batch(Child(), Child(), Child(), Child())));
    }

    [Fact]
    public void An_activity_of_another_library_between_two_spans_does_not_make_a_root()
    {
        var outer = new SpanActivity("A.Root", null, SpanIdentity.NewRoot());
        ActivityAccess.SetCurrent(outer);
        using var between = new Activity("GET").Start();
        ActivityAccess.SetCurrent(null);
        using var alone = new Activity("GET").Start();

        var batch = SpanBuilder.Batch(new SpanBuilder("A.Child").Below(between), new SpanBuilder("A.Child").Below(alone));

        Assert.False(batch.Records[0].IsLocalRoot);
        Assert.True(batch.Records[1].IsLocalRoot);
    }

    [Fact]
    public async Task The_pipeline_keeps_traces_together()
    {
        var exporter = new CollectingExporter();
        var pipeline = new ExportPipeline(exporter, new() { BatchSize = 1, FlushInterval = Long, TraceWait = Long });
        pipeline.Add(Child().End());
        pipeline.Add(Child().End());
        pipeline.Add(new SpanBuilder("A.Other").End());
        Assert.True(SpinWait.SpinUntil(() => exporter.Spans.Length > 0, Long));

        Assert.All(exporter.Spans, span => Assert.Equal("A.Other", span.Name));
        Assert.Equal(new FlushResult(3, 0, 0, 0), await pipeline.FlushAsync(Long));
        pipeline.Shutdown(Long);
    }

    private SpanBuilder Child() => new("A.Child", parent: root);

    private TraceKeeper Keeper(TimeSpan? maxWait = null, int maxSpans = int.MaxValue, long maxBytes = long.MaxValue) =>
        new(maxWait ?? Long, maxSpans, maxBytes, pool, new SpanQueue(100, long.MaxValue));

    /// <summary>What may leave, one tree for each trace.</summary>
    private static string[] Sort(TraceKeeper keeper, SpanBatch? batch = null, bool isFlush = false)
    {
        var batches = new List<SpanBatch>(batch is null ? [] : [batch]);
        keeper.Sort(batches, isFlush);
        return batches.SelectMany(leaving => SpanSnapshotReader.Read(leaving, SpanClock.Anchor())).GroupBy(span => span.TraceId)
            .Select(trace => SpanTree.Draw(trace, new() { ShowDurations = false })).ToArray();
    }
}
