using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive.Export;
using HoneyHive.Export.Snapshots;
using HoneyHive.Spans;
using HoneyHive.Tests.Runtime.Export;
using HoneyHive.Weaving;
using Xunit;

namespace HoneyHive.Tests.Runtime.Weaving;

/// <summary>Spans that end with the enumeration of what their method has returned.</summary>
[Collection("Tracer")]
public sealed class StreamTests : IDisposable
{
    private readonly CollectingExporter exporter = new();
    private readonly ExportPipeline pipeline;
    private readonly TracingPath? before;

    public StreamTests()
    {
        pipeline = new ExportPipeline(exporter, new ExportSettings());
        before = Tracer.Use(new PooledPath(new CaptureSettings(), new SpanPool(100, 128), pipeline));
    }

    public void Dispose() => Tracer.Use(before);

    [Fact]
    public void The_method_returns_its_own_object_while_tracing_is_off()
    {
        Tracer.Use(null);
        var steps = new Steps();

        Assert.Same(steps, Forward(steps));
        Assert.Same(steps, Weave.EndWith(Weave.Begin(HandWoven.Method), (IAsyncEnumerator<int>)steps, (int)ReturnedOutput.Value));
    }

    [Fact]
    public void The_method_returns_its_own_object_when_the_trace_is_not_sampled()
    {
        var settings = new CaptureSettings { Sampling = new TraceSampling(0) };
        var pool = new SpanPool(100, 128);
        Tracer.Use(new PooledPath(settings, pool, pipeline));
        var steps = new Steps();

        Assert.Same(steps, Forward(steps));
        Assert.Null(Activity.Current);
        Assert.Equal(string.Empty, Tree());
    }

    [Fact]
    public async Task A_step_that_completes_at_once_completes_at_once_and_allocates_nothing()
    {
        var enumerator = Forward(new Steps(), ReturnedOutput.None).GetAsyncEnumerator();
        for (var i = 0; i < 200; i++)
            Assert.True(await enumerator.MoveNextAsync());

        Assert.Equal(0, Allocation.Least(Step));

        void Step()
        {
            var step = enumerator.MoveNextAsync();
            if (!step.IsCompletedSuccessfully || !step.Result)
                throw new InvalidOperationException("The step has not completed.");
        }
    }

    [Fact]
    public async Task The_consumer_goes_on_within_the_completion_of_a_step()
    {
        var steps = new Steps { Gate = new TaskCompletionSource<bool>() };
        var reading = ReadOne(Forward(steps));
        Assert.False(reading.IsCompleted);

        steps.Gate.SetResult(true);
        Assert.True(reading.IsCompleted);
        Assert.Equal((1, Environment.CurrentManagedThreadId), await reading);
        Assert.Equal("""Work.Run [chain] (argument: "in") => [1]""", Tree());
    }

    [Fact]
    public async Task What_the_stream_calls_hangs_below_it_on_the_thread_level_too()
    {
        Tracer.Use(new ThreadPath(new CaptureSettings(), new SpanPool(100, 128), pipeline));
        await foreach (var number in Forward(Numbers()))
            HandWoven.Sync($"consumer {number}", () => number);

        Assert.Equal(
            """
            Work.Run [chain] (argument: "in") => [1,2]
            ├─ Work.Run [chain] (argument: "first") => 1
            └─ Work.Run [chain] (argument: "second") => 2
            Work.Run [chain] (argument: "consumer 1") => 1
            Work.Run [chain] (argument: "consumer 2") => 2
            """,
            Tree().TrimEnd());

        static async IAsyncEnumerable<int> Numbers()
        {
            yield return HandWoven.Sync("first", () => 1);
            await Task.Yield();
            yield return HandWoven.Sync("second", () => 2);
        }
    }

    [Fact]
    public async Task A_task_behind_a_step_may_be_awaited_twice_as_before()
    {
        var steps = new Steps { Gate = new TaskCompletionSource<bool>() };
        var enumerator = Forward(steps).GetAsyncEnumerator();
        var step = enumerator.MoveNextAsync();
        var (first, second) = (Wait(step), Wait(step));
        steps.Gate.SetResult(true);

        Assert.True(await first && await second);
        Assert.Equal(1, enumerator.Current);
        await enumerator.DisposeAsync();
        Assert.Equal("""Work.Run [chain] (argument: "in") => [1]""", Tree());

        static async Task<bool> Wait(ValueTask<bool> step) => await step;
    }

    [Fact]
    public async Task Ends_when_disposed_of_in_the_middle_of_a_step()
    {
        var steps = new Steps { Gate = new TaskCompletionSource<bool>() };
        var enumerator = Forward(steps).GetAsyncEnumerator();
        var step = enumerator.MoveNextAsync().AsTask();
        await enumerator.DisposeAsync();
        Assert.Equal(string.Empty, Tree());

        steps.Gate.SetResult(true);
        Assert.True(await step);
        Assert.Equal("""Work.Run [chain] (argument: "in")""", Tree());
    }

    private static async Task<(int Item, int Thread)> ReadOne(IAsyncEnumerable<int> stream)
    {
        await foreach (var item in stream)
            return (item, Environment.CurrentManagedThreadId);
        return default;
    }

    /// <summary>What the weaver makes of <c>IAsyncEnumerable&lt;int&gt; Run(string argument) => stream;</c></summary>
    private static IAsyncEnumerable<int> Forward(IAsyncEnumerable<int> stream, ReturnedOutput output = ReturnedOutput.Value)
    {
        var span = Weave.Begin(HandWoven.Method);
        if (span is not null)
            Weave.Input(span, 0, "in");
        Weave.Resume(span);
        return Weave.EndWith(span, stream, (int)output)!;
    }

    private string Tree()
    {
        Assert.Equal(0, pipeline.FlushAsync(TimeSpan.FromSeconds(10)).GetAwaiter().GetResult().Queued);
        return SpanTree.Draw(exporter.Spans, new() { ShowDurations = false });
    }

    /// <summary>Counts without end: at once, or behind a gate.</summary>
    private sealed class Steps : IAsyncEnumerable<int>, IAsyncEnumerator<int>
    {
        public int Current { get; private set; }

        internal TaskCompletionSource<bool>? Gate { get; init; }

        public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken cancellationToken = default) => this;

        public ValueTask<bool> MoveNextAsync()
        {
            Current++;
            return Gate is null ? new(true) : new(Gate.Task);
        }

        public ValueTask DisposeAsync() => default;
    }
}
