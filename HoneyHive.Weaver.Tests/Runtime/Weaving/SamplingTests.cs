using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive.Configuration;
using HoneyHive.Export;
using HoneyHive.Export.Activities;
using HoneyHive.Spans;
using HoneyHive.Tests.Runtime.Export;
using Xunit;

namespace HoneyHive.Tests.Runtime.Weaving;

[Collection("Tracer")]
public sealed class SamplingTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly CollectingExporter exporter = new();
    private readonly TracingPath? before = Tracer.Use(null);
    private TracingPath? path;

    public void Dispose()
    {
        Tracer.Use(before);
        path?.Pipeline.Shutdown(Patience);
    }

    [Theory]
    [InlineData("pooled")]
    [InlineData("thread")]
    [InlineData("original")]
    public async Task Nothing_inside_an_unsampled_root_is_recorded_wherever_its_flow_goes(string kind)
    {
        Use(0, kind);

        var result = HandWoven.Sync("root", () =>
            HandWoven.Sync("child", () => 1)
            + Task.Run(() => HandWoven.Sync("elsewhere", () => 2)).GetAwaiter().GetResult()
            + HandWoven.Async("async child", async () =>
            {
                await Task.Yield();
                return HandWoven.Sync("after a suspension", () => 3);
            }).GetAwaiter().GetResult());
        await HandWoven.Async("async root", async () =>
        {
            await Task.Yield();
            return HandWoven.Sync("child", () => 4);
        });
        using var items = new HandWovenIterator<int>(Enumerable.Range(0, 3).Select(item => HandWoven.Sync("item", () => item)).GetEnumerator());
        while (items.MoveNext())
            Assert.InRange(items.Current, 0, 2);

        Assert.Equal(6, result);
        Assert.Empty(Recorded());
        Assert.Null(Activity.Current);
    }

    [Theory]
    [InlineData("pooled")]
    [InlineData("thread")]
    [InlineData("original")]
    public void A_trace_is_recorded_as_a_whole_or_not_at_all(string kind)
    {
        Use(0.5, kind);

        for (var i = 0; i < 200; i++)
            HandWoven.Sync("root", () => HandWoven.Sync("child", () => HandWoven.Sync("grandchild", () => i)));

        var traces = Recorded().GroupBy(span => span.TraceId).ToList();
        Assert.InRange(traces.Count, 50, 150);
        Assert.All(traces, trace => Assert.Equal(3, trace.Count()));
    }

    [Fact]
    public void An_exception_leaves_an_unsampled_root_unchanged()
    {
        Use(0);
        var thrown = new InvalidOperationException("no");

        var caught = Assert.Throws<InvalidOperationException>(() => HandWoven.Sync<int>("root", () => throw thrown));

        Assert.Same(thrown, caught);
        Assert.Null(FailingSpans.Take());
        Assert.Null(Activity.Current);
    }

    [Fact]
    public void What_user_code_does_to_other_AsyncLocals_stays()
    {
        Use(0);
        var (own, other) = (new AsyncLocal<string>(), new AsyncLocal<string> { Value = "outside" });

        HandWoven.Sync("root", () => own.Value = "inside");
        Assert.Equal(("inside", "outside"), (own.Value, other.Value));
        (own.Value, other.Value) = (null!, null!);

        HandWoven.Sync("root in an empty context", () => own.Value = "inside");
        Assert.Equal("inside", own.Value);
        Assert.Null(Activity.Current);
    }

    [Fact]
    public void A_foreign_library_sees_a_parent_that_was_decided_against()
    {
        Use(0);

        HandWoven.Sync("root", () =>
        {
            using var foreign = new Activity("http").Start();
            Assert.False(foreign.Recorded);
            Assert.StartsWith("00-", foreign.Id);
            Assert.EndsWith("-00", foreign.Id);
            return 0;
        });
    }

    [Theory]
    [InlineData("pooled")]
    [InlineData("thread")]
    [InlineData("original")]
    public void Below_an_activity_that_nobody_has_decided_about_the_rate_decides(string kind)
    {
        Use(0.5, kind);

        for (var i = 0; i < 200; i++)
        {
            using var request = new Activity("request").SetIdFormat(ActivityIdFormat.W3C).Start();
            HandWoven.Sync("first", () => HandWoven.Sync("inside", () => 1));
            HandWoven.Sync("second", () => 2);
        }

        var requests = Recorded().GroupBy(span => span.TraceId).ToList();
        Assert.InRange(requests.Count, 50, 150);
        Assert.All(requests, request => Assert.Equal(3, request.Count()));
    }

    [Theory]
    [InlineData("pooled")]
    [InlineData("thread")]
    [InlineData("original")]
    public async Task Nothing_is_recorded_below_an_activity_that_was_decided_against(string kind)
    {
        Use(1, kind);
        using var request = new Activity("request").SetIdFormat(ActivityIdFormat.W3C).Start();
        request.IsAllDataRequested = false;

        Assert.Equal(1, HandWoven.Sync("sync", () => 1));
        Assert.Equal(2, HandWoven.Leaf("leaf", () => 2));
        Assert.Equal(3, await HandWoven.Async("async", async () =>
        {
            await Task.Yield();
            return HandWoven.Sync("inside", () => 3);
        }));

        Assert.Empty(Recorded());
        Assert.Same(request, Activity.Current);
    }

    [Theory]
    [InlineData("pooled")]
    [InlineData("thread")]
    public void An_activity_whose_id_is_no_part_of_a_trace_decides_nothing(string kind)
    {
        Use(1, kind);
        using var request = new Activity("request").SetIdFormat(ActivityIdFormat.Hierarchical).Start();
        request.IsAllDataRequested = false;

        HandWoven.Sync("root", () => HandWoven.Leaf("leaf", () => 1));

        Assert.Equal(2, Recorded().Length);
    }

    [Fact]
    public void An_unsampled_root_and_its_children_allocate_nothing()
    {
        Use(0);
        var bytes = 0L;
        var thread = new Thread(() =>
        {
            Calls(100);
            bytes = Allocation.Least(() => Calls(1_000));
        });
        thread.UnsafeStart();
        thread.Join();

        Assert.Equal(0, bytes);

        static void Calls(int count)
        {
            for (var i = 0; i < count; i++)
                HandWoven.Sync("root", static () => HandWoven.Sync("child", static () => 1));
        }
    }

    private void Use(double rate, string kind = "pooled")
    {
        var options = new HoneyHiveOptions { SamplingRate = rate, BatchSize = 1 };
        var settings = new CaptureSettings { Sampling = ActivityPipelineFactory.SamplingOf(options) };
        path = kind switch
        {
            "pooled" => new PooledPath(settings, new SpanPool(100, 128), new ExportPipeline(exporter, new ExportSettings())),
            "thread" => new ThreadPath(settings, new SpanPool(100, 128), new ExportPipeline(exporter, new ExportSettings())),
            _ => new OriginalPath(settings, 128, ActivityPipelineFactory.CreateOwn(options, exporter)),
        };
        Tracer.Use(path);
    }

    private HoneyHive.Export.Snapshots.SpanSnapshot[] Recorded()
    {
        path!.Pipeline.FlushAsync(Patience).GetAwaiter().GetResult();
        return exporter.Spans;
    }
}
