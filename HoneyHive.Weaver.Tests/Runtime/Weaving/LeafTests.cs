using System;
using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive.Configuration;
using HoneyHive.Export;
using HoneyHive.Export.Activities;
using HoneyHive.Export.Snapshots;
using HoneyHive.Spans;
using HoneyHive.Tests.Runtime.Export;
using Xunit;

namespace HoneyHive.Tests.Runtime.Weaving;

/// <summary>Spans of methods that cannot tell whether their span is current.</summary>
[Collection("Tracer")]
public sealed class LeafTests : IDisposable
{
    private readonly CollectingExporter exporter = new();
    private readonly TracingPath? before = Tracer.Path;

    public void Dispose() => Tracer.Use(before);

    [Fact]
    public void Is_a_child_of_what_is_current()
    {
        UsePooledPath();

        HandWoven.Sync("outer", () => HandWoven.Leaf("first", () => 1) + HandWoven.Leaf("second", () => 2));

        Assert.Equal(
            """
            Work.Run [chain] (argument: "outer") => 3
            ├─ Work.Run [chain] (argument: "first") => 1
            └─ Work.Run [chain] (argument: "second") => 2
            """,
            Tree());
    }

    [Fact]
    public void Does_not_become_current_on_the_pooled_path()
    {
        UsePooledPath();

        Assert.Null(HandWoven.Leaf("in", () => Activity.Current));
    }

    /// <summary>As a child: a root has the id of its trace, which others may keep.</summary>
    [Fact]
    public void Allocates_nothing()
    {
        UsePooledPath(new DiscardingPipeline());
        HandWoven.Leaf("warm", Body);

        Assert.Equal(0, HandWoven.Sync("outer", () => Allocation.Least(() =>
        {
            for (var i = 0; i < 50; i++)
                HandWoven.Leaf("in", Body);
        })));

        static int Body() => 1;
    }

    [Fact]
    public void Is_an_activity_as_any_other_span_on_the_original_path()
    {
        var options = new HoneyHiveOptions { BatchSize = 1 };
        Tracer.Use(new OriginalPath(new CaptureSettings(), 128, ActivityPipelineFactory.CreateOwn(options, exporter)));

        var current = HandWoven.Leaf("in", () => Activity.Current);

        Assert.Equal("Work.Run", current?.OperationName);
        Assert.True(current!.Duration > TimeSpan.Zero);
        Assert.Null(Activity.Current);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Is_current_for_the_filters_of_callers(bool onThread)
    {
        var pipeline = new ExportPipeline(exporter, new ExportSettings());
        Tracer.Use(onThread
            ? new ThreadPath(new CaptureSettings(), new SpanPool(100, 128), pipeline)
            : new PooledPath(new CaptureSettings(), new SpanPool(100, 128), pipeline));

        try
        {
            HandWoven.Leaf<int>("in", () => throw new InvalidOperationException("no"));
        }
        catch (InvalidOperationException) when (HandWoven.Sync("filter", () => true))
        {
            HandWoven.Sync("after", () => 0);
        }

        Assert.Equal(
            """
            Work.Run [chain] (argument: "in") !! InvalidOperationException: no
            └─ Work.Run [chain] (argument: "filter") => true
            Work.Run [chain] (argument: "after") => 0
            """,
            Tree());
        Assert.Null(Activity.Current);
    }

    private void UsePooledPath(ISpanPipeline? pipeline = null) => Tracer.Use(
        new PooledPath(new CaptureSettings(), new SpanPool(100, 128), pipeline ?? new ExportPipeline(exporter, new ExportSettings())));

    private string Tree()
    {
        Tracer.Path!.Pipeline.FlushAsync(TimeSpan.FromSeconds(10)).GetAwaiter().GetResult();
        return SpanTree.Draw(exporter.Spans, new SpanTreeOptions { ShowDurations = false });
    }

    private sealed class DiscardingPipeline : ISpanPipeline
    {
        public string Target => "nowhere";

        public void Add(Span span, TracingThread thread)
        {
        }

        public Task<FlushResult> FlushAsync(TimeSpan timeout) => Task.FromResult(default(FlushResult));

        public void Shutdown(TimeSpan timeout)
        {
        }
    }
}
