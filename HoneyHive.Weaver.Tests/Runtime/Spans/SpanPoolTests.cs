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
        var span = pool.Acquire();
        span.Start(path, new TracedMethod("A.B", "A.B", 0, "x"));
        span.RecordInput(0, "secret");
        span.ParentSpan = 7;

        pool.Release(span);
        var again = pool.Acquire();

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
        var spans = Enumerable.Range(0, 30).Select(_ => pool.Acquire()).ToList();
        spans.ForEach(pool.Release);

        var kept = Enumerable.Range(0, 30).Select(_ => pool.Acquire()).Count(spans.Contains);

        Assert.Equal(2 + ThreadSpans.Capacity, kept);
    }

    [Fact]
    public void A_span_released_on_another_thread_is_found_again()
    {
        var pool = new SpanPool(size: 100, attributeLimit: 8);
        var spans = Enumerable.Range(0, 20).Select(_ => pool.Acquire()).ToList();
        var thread = new Thread(() => spans.ForEach(pool.Release));
        thread.Start();
        thread.Join();

        Assert.Contains(pool.Acquire(), spans);
        Assert.Equal(20, pool.Statistics.Released);
    }

    [Fact]
    public void Size_zero_means_no_reuse()
    {
        var pool = new SpanPool(size: 0, attributeLimit: 8);
        var span = pool.Acquire();
        pool.Release(span);

        Assert.NotSame(span, pool.Acquire());
    }

    [Fact]
    public void Cleared_it_starts_anew()
    {
        var pool = new SpanPool(size: 4, attributeLimit: 8);
        var span = pool.Acquire();
        pool.Release(span);

        pool.Clear();

        Assert.NotSame(span, pool.Acquire());
    }
}
