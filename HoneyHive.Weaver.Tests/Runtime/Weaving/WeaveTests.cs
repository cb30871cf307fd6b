using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive.Export;
using HoneyHive.Export.Snapshots;
using HoneyHive.Spans;
using HoneyHive.Tests.Runtime.Export;
using HoneyHive.Weaving;
using Xunit;

namespace HoneyHive.Tests.Runtime.Weaving;

[Collection("Tracer")]
public sealed class WeaveTests : IDisposable
{
    private readonly CollectingExporter exporter = new();
    private readonly PooledPath path;
    private readonly TracingPath? before;

    public WeaveTests()
    {
        path = new PooledPath(new CaptureSettings(), new SpanPool(100, 128), new ExportPipeline(exporter, new ExportSettings()));
        before = Tracer.Use(path);
    }

    public void Dispose() => Tracer.Use(before);

    [Fact]
    public void A_call_becomes_a_span_with_input_and_output()
    {
        HandWoven.Sync("in", () => 42);

        Assert.Equal("""Work.Run [chain] (argument: "in") => 42""", Tree());
    }

    [Fact]
    public void A_use_after_the_release_is_told_by_a_debug_build_and_ignored_by_others()
    {
        var span = Weave.Enter(HandWoven.Method);
        Weave.Exit(span);

        var told = Record.Exception(() => Weave.Output(span, 42));

#if DEBUG
        Assert.Contains("used after its release", told?.Message);
#else
        Assert.Null(told);
#endif
        Assert.Equal("Work.Run [chain]", Tree());
    }

    [Fact]
    public void A_call_inside_a_call_becomes_its_child()
    {
        HandWoven.Sync("outer", () => HandWoven.Sync("first", () => 1) + HandWoven.Sync("second", () => 2));

        Assert.Equal(
            """
            Work.Run [chain] (argument: "outer") => 3
            ├─ Work.Run [chain] (argument: "first") => 1
            └─ Work.Run [chain] (argument: "second") => 2
            """,
            Tree());
    }

    [Fact]
    public void An_exception_is_recorded_and_passes_through_unchanged()
    {
        var thrown = new InvalidOperationException("no");

        var caught = Assert.Throws<InvalidOperationException>(() => HandWoven.Sync<int>("in", () => throw thrown));

        Assert.Same(thrown, caught);
        Assert.Equal("""Work.Run [chain] (argument: "in") !! InvalidOperationException: no""", Tree());
        Assert.Null(FailingSpans.Take());
    }

    [Fact]
    public void An_exception_that_replaces_another_one_leaves_no_span_behind()
    {
        Assert.Throws<NotSupportedException>(() => HandWoven.Sync<int>("outer", () =>
        {
            try
            {
                throw new InvalidOperationException("first");
            }
            finally
            {
                HandWoven.Sync<int>("inner", () => throw new NotSupportedException("second"));
            }
        }));

        Assert.Equal(
            """
            Work.Run [chain] (argument: "outer") !! NotSupportedException: second
            └─ Work.Run [chain] (argument: "inner") !! NotSupportedException: second
            """,
            Tree());
        Assert.Null(FailingSpans.Take());
    }

    [Fact]
    public void What_was_current_is_current_again()
    {
        using var outer = new Activity("outer").Start();

        HandWoven.Sync("in", () => 1);

        Assert.Same(outer, Activity.Current);
    }

    [Fact]
    public void A_change_of_an_AsyncLocal_is_seen_by_the_caller_of_a_sync_method()
    {
        var local = new AsyncLocal<string>();
        using var outer = new Activity("outer").Start();

        HandWoven.Sync("in", () => local.Value = "set inside");

        Assert.Equal("set inside", local.Value);
        Assert.Same(outer, Activity.Current);
    }

    [Fact]
    public void An_activity_that_user_code_leaves_current_on_purpose_stays_current()
    {
        Activity? left = null;
        var local = new AsyncLocal<int>();

        HandWoven.Sync("in", () =>
        {
            local.Value = 1;
            left = new Activity("left").Start();
            return 1;
        });

        Assert.Same(left, Activity.Current);
        Activity.Current = null;
    }

    [Fact]
    public void A_foreign_activity_is_the_parent()
    {
        using var foreign = new Activity("foreign").SetIdFormat(ActivityIdFormat.W3C).Start();

        HandWoven.Sync("in", () => 1);

        var span = Assert.Single(Spans());
        Assert.Equal(foreign.TraceId.ToHexString(), span.TraceId);
        Assert.Equal(foreign.SpanId.ToHexString(), span.ParentId);
    }

    [Fact]
    public void Under_an_activity_that_a_sampler_has_dropped_nothing_is_recorded()
    {
        using var foreign = new Activity("foreign").SetIdFormat(ActivityIdFormat.W3C).Start();
        foreign.IsAllDataRequested = false;

        HandWoven.Sync("in", () => 1);

        Assert.Empty(Spans());
    }

    [Fact]
    public void Tags_that_user_code_sets_on_the_current_activity_belong_to_the_span()
    {
        HandWoven.Sync("in", () => Activity.Current!.SetTag("user", "me").SetTag("count", 3));

        var attributes = Assert.Single(Spans()).Attributes.ToDictionary(attribute => attribute.Name, attribute => attribute.Text);
        Assert.Equal("\"me\"", attributes["user"]);
        Assert.Equal("3", attributes["count"]);
    }

    [Fact]
    public async Task An_async_call_is_a_span_until_its_task_completes()
    {
        var gate = new TaskCompletionSource<int>();
        var running = HandWoven.Async("in", () => gate.Task);
        Assert.Empty(Spans());
        Assert.Null(Activity.Current);

        gate.SetResult(7);

        Assert.Equal(7, await running);
        Assert.Equal("""Work.Run [chain] (argument: "in") => 7""", Tree());
    }

    [Fact]
    public async Task Overlapping_async_calls_keep_their_parents()
    {
        await HandWoven.Async("all", () => Task.WhenAll(Pair("a"), Pair("b")));

        Assert.Equal(
            """
            Work.Run [chain] (argument: "all") => [1,1]
            ├─ Work.Run [chain] (argument: "a") => 1
            │  └─ Work.Run [chain] (argument: "a, inner") => 1
            └─ Work.Run [chain] (argument: "b") => 1
               └─ Work.Run [chain] (argument: "b, inner") => 1
            """,
            Tree());

        static Task<int> Pair(string name) => HandWoven.Async(name, async () =>
        {
            await Task.Yield();
            return await HandWoven.Async(name + ", inner", async () =>
            {
                await Task.Yield();
                return 1;
            });
        });
    }

    [Fact]
    public async Task A_continuation_does_not_run_inside_the_ended_span()
    {
        var gate = new TaskCompletionSource<int>();
        var running = HandWoven.Async("in", () => gate.Task);
        var seen = new TaskCompletionSource<Activity?>();
        running.GetAwaiter().UnsafeOnCompleted(() => seen.SetResult(Activity.Current));

        gate.SetResult(1);

        Assert.Null(await seen.Task);
    }

    [Fact]
    public async Task Work_left_running_by_an_ended_span_keeps_its_parent()
    {
        var gate = new TaskCompletionSource<int>();
        Task<int>? left = null;
        HandWoven.Sync("ended", () =>
        {
            left = Task.Run(async () =>
            {
                await gate.Task;
                return HandWoven.Sync("late", () => 1);
            });
            return 0;
        });
        HandWoven.Sync("another, on the reused object", () => 0);

        gate.SetResult(0);
        await left!;

        Assert.Equal(
            """
            Work.Run [chain] (argument: "ended") => 0
            └─ Work.Run [chain] (argument: "late") => 1
            Work.Run [chain] (argument: "another, on the reused object") => 0
            """,
            Tree());
    }

    [Fact]
    public void Off_nothing_is_recorded_or_allocated()
    {
        Tracer.Use(null);
        HandWoven.Sync("warm", Body);

        Assert.Equal(0, Allocation.Least(() =>
        {
            for (var i = 0; i < 100; i++)
                HandWoven.Sync("in", Body);
        }));
        Assert.Empty(Spans());

        static int Body() => 1;
    }

    [Fact]
    public void A_failing_pipeline_does_not_reach_the_caller()
    {
        Tracer.Use(new PooledPath(new CaptureSettings(), new SpanPool(1, 1), new FailingPipeline()));

        Assert.Equal(3, HandWoven.Sync("in", () => 3));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_failing_path_does_not_reach_the_caller(bool failsAtOnce)
    {
        var failing = new FailingPath(failsAtOnce);
        Tracer.Use(failing);

        Assert.Equal(3, HandWoven.Sync("in", () => 3));
        Assert.Equal(4, HandWoven.Leaf("in", () => 4));
        Assert.Equal(5, await HandWoven.Async("in", async () =>
        {
            await Task.Yield();
            return 5;
        }));
        Assert.Equal(3, failing.Asked);
    }

    [Fact]
    public void An_interruption_while_somebody_else_decides_is_left_for_the_program()
    {
        Tracer.Forget();
        var (result, isInterrupted) = (0, false);
        var caller = new Thread(() =>
        {
            result = HandWoven.Sync("in", () => 3);
            try
            {
                Thread.Sleep(0);
            }
            catch (ThreadInterruptedException)
            {
                isInterrupted = true;
            }
        });

        lock (Tracer.Gate)
        {
            caller.Start();
            SpinWait.SpinUntil(() => caller.ThreadState == System.Threading.ThreadState.WaitSleepJoin);
            caller.Interrupt();
            caller.Join();
        }

        Assert.Equal((3, true), (result, isInterrupted));
    }

    [Fact]
    public void A_span_that_began_before_a_change_of_configuration_ends_where_it_began()
    {
        HandWoven.Sync("in", () =>
        {
            Tracer.Use(null);
            return 1;
        });

        Assert.Single(Spans());
        Assert.Null(Activity.Current);
    }

    private IReadOnlyList<SpanSnapshot> Spans()
    {
        path.Pipeline.FlushAsync(TimeSpan.FromSeconds(10)).GetAwaiter().GetResult();
        return exporter.Spans;
    }

    private string Tree() => SpanTree.Draw(Spans(), new SpanTreeOptions { ShowDurations = false });

    private sealed class FailingPath(bool failsAtOnce) : TracingPath(new CaptureSettings(), null!)
    {
        internal int Asked { get; private set; }

        internal override bool PublishesLeaves => true;

        internal override void Publish(Span span) => throw new InvalidOperationException("publish");

        internal override void Suspend(Span span) => throw new InvalidOperationException("suspend");

        internal override void End(Span span) => throw new InvalidOperationException("end");

        protected override Span? Create(Activity? parent, TracedMethod method)
        {
            Asked++;
            if (failsAtOnce)
                throw new InvalidOperationException("create");
            var span = new Span(new LazyAttributeSet(128));
            span.Start(this, method);
            return span;
        }
    }

    private sealed class FailingPipeline : ISpanPipeline
    {
        public string Target => "nowhere";

        public void Add(Span span, TracingThread thread) => throw new InvalidOperationException("pipeline");

        public Task<FlushResult> FlushAsync(TimeSpan timeout) => throw new InvalidOperationException("flush");

        public void Shutdown(TimeSpan timeout) => throw new InvalidOperationException("shutdown");
    }
}
