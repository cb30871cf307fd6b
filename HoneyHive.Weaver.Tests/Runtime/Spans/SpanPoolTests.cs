using System.Linq;
using System.Threading;
using HoneyHive.Spans;
using HoneyHive.Weaving;
using Xunit;

namespace HoneyHive.Tests.Runtime.Spans;

public sealed class SpanPoolTests
{
    [Fact]
    public void A_released_span_is_used_again_without_anything_of_its_last_call()
    {
        var pool = new SpanPool(size: 4, attributeLimit: 8);
        var path = new PooledPath(new CaptureSettings(), pool, null!);
        var span = Acquire(pool);
        span.Start(path, new TracedMethod("A.B", "A.B", 0, "x"));
        span.RecordInput(0, "secret");
        span.ParentSpan = 7;

        Release(pool, span);
        var again = Acquire(pool);

        Assert.Same(span, again);
        Assert.Null(again.Path);
        Assert.Null(again.Method);
        Assert.Equal((0UL, 0), (again.ParentSpan, again.Attributes.Count));
        Assert.Equal(new SpanPoolStatistics(Acquired: 2, Created: 1, Released: 1), pool.Statistics);
        Assert.Equal(0.5, pool.Statistics.HitRate);
    }

    [Fact]
    public void It_keeps_no_more_than_its_size_and_a_few_for_the_thread()
    {
        var pool = new SpanPool(size: 2, attributeLimit: 8);
        var spans = Enumerable.Range(0, 30).Select(_ => Acquire(pool)).ToList();
        spans.ForEach(span => Release(pool, span));

        var kept = Enumerable.Range(0, 30).Select(_ => Acquire(pool)).Count(spans.Contains);

        Assert.Equal(2 + ThreadSpans.Capacity, kept);
    }

    [Fact]
    public void A_span_released_on_another_thread_is_found_again()
    {
        var pool = new SpanPool(size: 100, attributeLimit: 8);
        var spans = Enumerable.Range(0, 20).Select(_ => Acquire(pool)).ToList();
        var thread = new Thread(() => spans.ForEach(span => Release(pool, span)));
        thread.Start();
        thread.Join();

        Assert.Contains(Acquire(pool), spans);
        Assert.Equal(20, pool.Statistics.Released);
    }

    [Fact]
    public void Size_zero_means_no_reuse()
    {
        var pool = new SpanPool(size: 0, attributeLimit: 8);
        var span = Acquire(pool);
        Release(pool, span);

        Assert.NotSame(span, Acquire(pool));
    }

    [Fact]
    public void Cleared_it_starts_anew()
    {
        var pool = new SpanPool(size: 4, attributeLimit: 8);
        var span = Acquire(pool);
        Release(pool, span);

        pool.Clear();

        Assert.NotSame(span, Acquire(pool));
    }

    private static Span Acquire(SpanPool pool) => pool.Acquire(TracingThread.Current);

    private static void Release(SpanPool pool, Span span) => pool.Release(span, TracingThread.Current);
}
