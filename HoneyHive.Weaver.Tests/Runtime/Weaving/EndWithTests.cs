using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using System.Threading.Tasks.Sources;
using HoneyHive.Export;
using HoneyHive.Export.Snapshots;
using HoneyHive.Spans;
using HoneyHive.Tests.Runtime.Export;
using HoneyHive.Weaving;
using Xunit;
using Xunit.Abstractions;

namespace HoneyHive.Tests.Runtime.Weaving;

/// <summary>Spans that end with what their method has returned.</summary>
[Collection("Tracer")]
public sealed class EndWithTests : IDisposable
{
    private readonly ITestOutputHelper output;
    private readonly CollectingExporter exporter = new();
    private readonly PooledPath path;
    private readonly TracingPath? before;

    public EndWithTests(ITestOutputHelper output)
    {
        this.output = output;
        path = new PooledPath(new CaptureSettings(), new SpanPool(100, 128), new ExportPipeline(exporter, new ExportSettings()));
        before = Tracer.Use(path);
    }

    public void Dispose() => Tracer.Use(before);

    [Fact]
    public void What_is_private_in_tasks_can_be_read_on_this_framework()
    {
        Assert.True(TaskExceptions.IsReadable);
        Assert.True(ValueTaskContent.IsReadable);
        Assert.True(ValueTaskContent<int>.IsReadable);
        Assert.True(ValueTaskContent<string>.IsReadable);
        Assert.True(ValueTaskContent<(string, Guid)>.IsReadable);
    }

    [Fact]
    public void A_task_that_has_completed_costs_nothing_over_a_synchronous_call()
    {
        var task = Task.FromResult(1);
        Func<Task<int>> returned = () => task;
        Func<int> value = () => 1;

        Assert.Equal(Measure(() => HandWoven.Sync("in", value)), Measure(() => HandWoven.Returning("in", returned)));
    }

    [Fact]
    public void A_task_that_is_to_complete_costs_its_continuation()
    {
        var extra = Measure(() => Pending(HandWoven.Returning)) - Measure(() => Pending((_, body) => body())) - Measure(() => HandWoven.Sync("in", () => 1));

        output.WriteLine($"{extra} B");
        Assert.InRange(extra, 1, 200);

        static void Pending(Func<string, Func<Task<int>>, Task<int>> call)
        {
            var source = new TaskCompletionSource<int>();
            call("in", () => source.Task);
            source.SetResult(1);
        }
    }

    [Fact]
    public void The_span_lasts_until_the_task_completes()
    {
        var source = new TaskCompletionSource<int>();
        var task = HandWoven.Returning("in", () => source.Task);

        Assert.Equal(string.Empty, Tree());
        source.SetResult(3);

        Assert.Same(source.Task, task);
        Assert.Equal("""Work.Run [chain] (argument: "in") => 3""", Tree());
    }

    [Fact]
    public async Task What_the_method_has_started_hangs_below_it_on_the_thread_level_too()
    {
        var level = new ThreadPath(new CaptureSettings(), new SpanPool(100, 128), path.Pipeline);
        Tracer.Use(level);
        var gate = new TaskCompletionSource();
        var task = HandWoven.Returning("outer", Work);
        HandWoven.Sync("beside", () => 2);
        gate.SetResult();
        await task;

        Assert.Equal(
            """
            Work.Run [chain] (argument: "outer") => 3
            └─ Work.Run [chain] (argument: "inner") => 3
            Work.Run [chain] (argument: "beside") => 2
            """,
            Tree());

        async Task<int> Work()
        {
            await gate.Task;
            return HandWoven.Sync("inner", () => 3);
        }
    }

    [Fact]
    public void The_context_of_the_caller_is_the_same_object_afterwards()
    {
        var local = new AsyncLocal<int> { Value = 1 };
        var context = ExecutionContext.Capture();

        HandWoven.Returning("in", () => new TaskCompletionSource<int>().Task);

        Assert.Same(context, ExecutionContext.Capture());
        Assert.Equal(1, local.Value);
    }

    [Fact]
    public void A_source_that_is_asked_twice_ends_its_span_once()
    {
        var source = new Source();
        source.Core.SetResult(5);
        var task = Weave.EndWith(Weave.Enter(HandWoven.Method), new ValueTask<int>(source, source.Core.Version), (int)ReturnedOutput.Value);

        Assert.Equal(string.Empty, Tree());
        Assert.Equal((5, 5), Twice(task));
        Assert.Equal("Work.Run [chain] => 5", Tree());
    }

    [Fact]
    public async Task No_span_has_the_data_of_another()
    {
        const int calls = 20_000;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Run(() => Work(worker, calls / 4))));

        Assert.Equal((calls, 0), (exporter.Spans.Length, exporter.Spans.Count(span => span.Inputs[0].Text != $"\"{span.Outputs[0].Text}\"")));

        async Task Work(int worker, int count)
        {
            for (var call = 0; call < count; call++)
            {
                var number = (worker * count) + call;
                var source = new TaskCompletionSource<int>();
                var task = HandWoven.Returning(number.ToString(), () => source.Task);
                ThreadPool.UnsafeQueueUserWorkItem(_ => source.SetResult(number), null);
                Assert.Equal(number, await task);
            }

            await path.Pipeline.FlushAsync(TimeSpan.FromSeconds(10));
        }
    }

    private static (int, int) Twice(ValueTask<int> task) => (task.Result, task.Result);

    private static long Measure(Action call)
    {
        for (var i = 0; i < 200; i++)
            call();
        return Allocation.Least(call);
    }

    private string Tree()
    {
        Assert.Equal(0, path.Pipeline.FlushAsync(TimeSpan.FromSeconds(10)).GetAwaiter().GetResult().Queued);
        return SpanTree.Draw(exporter.Spans, new() { ShowDurations = false });
    }

    private sealed class Source : IValueTaskSource<int>
    {
        internal ManualResetValueTaskSourceCore<int> Core;

        public int GetResult(short token) => Core.GetResult(token);

        public ValueTaskSourceStatus GetStatus(short token) => Core.GetStatus(token);

        public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
            Core.OnCompleted(continuation, state, token, flags);
    }
}
