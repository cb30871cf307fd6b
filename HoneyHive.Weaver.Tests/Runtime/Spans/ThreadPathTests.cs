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
using HoneyHive.Tests.Runtime.Weaving;
using HoneyHive.Weaving;
using Xunit;

namespace HoneyHive.Tests.Runtime.Spans;

[Collection("Tracer")]
public sealed class ThreadPathTests : IDisposable
{
    private readonly AsyncLocal<string?> own = new();
    private readonly CollectingExporter exporter = new();
    private readonly ThreadPath path;
    private readonly TracingPath? before;

    public ThreadPathTests()
    {
        path = new ThreadPath(new CaptureSettings(), new SpanPool(100, 128), new ExportPipeline(exporter, new ExportSettings()));
        before = Tracer.Use(path);
    }

    public void Dispose()
    {
        Tracer.Use(before);
        path.Pipeline.Shutdown(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_call_is_the_child_of_the_call_around_it()
    {
        Call("a", () =>
        {
            Call("b", () => Call("c"));
            Call("d");
        });
        Call("e");

        Assert.Equal("a(b(c) d) e", Tree());
    }

    [Fact]
    public void Nothing_is_published()
    {
        using var activity = new Activity("outer").Start();
        var context = ExecutionContext.Capture();
        Call("a", () =>
        {
            Assert.Same(activity, Activity.Current);
            Assert.Same(context, ExecutionContext.Capture());
        });
        Func<int> body = () => 0;
        Assert.Equal(0, Allocation.Least(() => HandWoven.Sync("a", body)));
    }

    [Fact]
    public void An_exception_gives_the_caller_its_span_back()
    {
        Call("a", () =>
        {
            Assert.Throws<InvalidOperationException>(() => Call("b", () => Call("c", () => throw new InvalidOperationException())));
            Call("d");
        });

        Assert.Equal("a(b(c) d)", Tree());
    }

    [Fact]
    public void A_change_of_the_context_does_not_hide_the_span()
    {
        Call("a", () =>
        {
            own.Value = "changed";
            Call("b", () => Call("c"));
            Assert.Equal("changed", own.Value);
        });

        Assert.Equal("a(b(c))", Tree());
        Assert.Equal("changed", own.Value);
    }

    [Fact]
    public async Task An_async_method_is_current_in_its_flow()
    {
        await HandWoven.Async("a", async () =>
        {
            Call("b");
            await Task.Yield();
            Call("c", () => Call("d"));
            await Task.Run(() => Call("e"));
            return 0;
        });
        Call("f");

        Assert.Equal("a(b c(d) e) f", Tree());
    }

    [Fact]
    public async Task An_async_method_inside_a_sync_one_does_not_stay_current()
    {
        var release = new TaskCompletionSource();
        Task? work = null;
        Call("a", () =>
        {
            work = HandWoven.Async("b", async () =>
            {
                Call("c");
                await release.Task;
                Call("d");
                return 0;
            });
            Call("e");
        });
        Call("f", () => release.SetResult());
        await work!;

        Assert.Equal("a(b(c d) e) f", Tree());
    }

    [Fact]
    public void Whatever_has_begun_last_is_the_parent()
    {
        using var outer = new Activity("outer").Start();
        Call("a", () =>
        {
            using (var inner = new Activity("inner").Start())
                Call("b", () => Call("c"));
            Call("d");
        });
        outer.Stop();

        var spans = Ended();
        Assert.Equal(outer.SpanId.ToHexString(), Named(spans, "a").ParentId);
        Assert.Equal(Named(spans, "a").SpanId, Named(spans, "d").ParentId);
        Assert.Equal(Named(spans, "b").SpanId, Named(spans, "c").ParentId);
        Assert.NotEqual(Named(spans, "a").SpanId, Named(spans, "b").ParentId);
        Assert.All(spans, span => Assert.Equal(outer.TraceId.ToHexString(), span.TraceId));
        Assert.Equal(["a"], spans.Where(span => span.IsLocalRoot).Select(Argument));
    }

    [Fact]
    public void An_activity_that_has_stopped_inside_hides_nothing()
    {
        var outer = new Activity("outer").Start();
        var inner = new Activity("inner").Start();
        Call("a", () =>
        {
            inner.Stop();
            Call("b");
        });
        outer.Stop();

        Assert.Equal("a(b)", Tree());
    }

    [Fact]
    public async Task Without_a_flow_of_contexts_the_thread_still_knows()
    {
        using (ExecutionContext.SuppressFlow())
            Call("a", () => Call("b"));
        await Task.CompletedTask;

        Assert.Equal("a(b)", Tree());
    }

    [Fact]
    public void Other_threads_have_spans_of_their_own()
    {
        Call("a", () =>
        {
            var other = new Thread(() => Call("b", () => Call("c")));
            other.Start();
            other.Join();
            Call("d");
        });

        Assert.Equal("a(d) b(c)", Tree());
    }

    [Fact]
    public void An_iterator_is_current_while_its_code_runs()
    {
        static IEnumerator<string> Items()
        {
            Call("b");
            yield return "x";
            Call("c");
        }

        Call("a", () =>
        {
            using var items = new HandWovenIterator<string>(Items());
            while (items.MoveNext())
                Call("d");
        });

        Assert.Equal("a((b c) d)", Tree());
    }

    [Fact]
    public void Nobody_records_what_a_sampler_has_decided_against()
    {
        using var activity = new Activity("outer") { IsAllDataRequested = false }.Start();
        Call("a", () => Call("b"));

        Assert.Empty(Ended());
    }

    [Fact]
    public void A_run_that_nobody_restores_after_gives_back_the_context_itself()
    {
        var span = Weave.Begin(HandWoven.Method);
        Weave.Input(span!, 0, "a");
        var scope = Weave.Open(span);
        Call("b");
        own.Value = "changed inside";
        Weave.Close(scope);
        Call("c");
        Weave.Complete(span);

        Assert.Equal("changed inside", own.Value);
        Assert.Equal("a(b) c", Tree());
    }

    private static void Call(string name, Action? body = null) => HandWoven.Sync(name, () =>
    {
        body?.Invoke();
        return 0;
    });

    private static string Argument(SpanSnapshot span) => span.Inputs.SingleOrDefault().Text?.Trim('"') ?? string.Empty;

    private static SpanSnapshot Named(SpanSnapshot[] spans, string argument) => spans.Single(span => Argument(span) == argument);

    /// <summary>The arguments of all calls, with those inside in parentheses.</summary>
    private string Tree()
    {
        var spans = Ended();
        string Draw(string? parent) => string.Join(" ", spans
            .Where(span => span.ParentId == parent || (parent is null && span.IsLocalRoot))
            .OrderBy(span => span.StartUnixNanoseconds)
            .Select(span => Argument(span) + (Draw(span.SpanId) is { Length: > 0 } inner ? $"({inner})" : string.Empty)));
        return Draw(null);
    }

    private SpanSnapshot[] Ended()
    {
        path.Pipeline.FlushAsync(TimeSpan.FromSeconds(10)).Wait();
        return [.. exporter.Spans];
    }
}
