using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using HoneyHive.Export;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export;

public sealed class SpanBatchPoolTests
{
    private const int Size = 500;

    private readonly SpanBatchPool pool = new(10, Size);

    [Fact]
    public void What_is_given_back_last_is_used_first()
    {
        var (first, second) = (pool.Get(), pool.Get());
        pool.Return(first);
        pool.Return(second);

        Assert.Same(second, pool.Get());
        Assert.Same(first, pool.Get());
    }

    [Fact]
    public void Under_load_it_keeps_as_many_as_it_may()
    {
        var burst = Burst(Size + 50);

        Assert.Equal(Size, Burst(Size + 50).Count(burst.Contains));
    }

    [Fact]
    public void What_is_needed_in_every_interval_stays()
    {
        var burst = Burst(400);
        for (var interval = 0; interval < 20; interval++)
        {
            Burst(400);
            pool.Trim();
        }

        Assert.Equal(400, Burst(400).Count(burst.Contains));
    }

    [Fact]
    public void What_is_not_needed_any_more_goes_step_by_step_down_to_a_reserve()
    {
        var burst = Burst(400);
        pool.Trim();
        var kept = new List<int>();
        for (var interval = 0; interval < 12; interval++)
        {
            pool.Trim();
            var taken = Enumerable.Range(0, 400).Select(_ => pool.Get()).ToList();
            kept.Add(taken.Count(burst.Contains));
            foreach (var batch in taken.Where(burst.Contains))
                pool.Return(batch);
            pool.Trim();
        }

        Assert.InRange(kept[0], 200, 300);
        Assert.Equal(kept.OrderDescending(), kept);
        Assert.Equal(SpanBatchPool.Reserve, kept[^1]);
    }

    [Fact]
    public void All_but_the_reserve_can_be_let_go_of()
    {
        var burst = Burst(400);
        pool.Empty();
        pool.Empty();

        Assert.Equal(SpanBatchPool.Reserve, Burst(400).Count(burst.Contains));
    }

    [Fact]
    public void Long_strings_are_let_go_of()
    {
        var text = AddText(pool.Get());
        GC.Collect();

        Assert.False(text.IsAlive);
    }

    [Fact]
    public void A_batch_refers_to_nothing_of_the_trace()
    {
        var batch = pool.Get();
        var trace = AddSpan(batch);
        GC.Collect();

        Assert.False(trace.IsAlive);
        Assert.NotEqual(default, Assert.Single(batch.Records.ToArray()).Trace);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference AddSpan(SpanBatch batch)
    {
        var span = new SpanBuilder("A.Say").End();
        batch.Add(span);
        return new(span.Identity.Trace);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference AddText(SpanBatch batch)
    {
        var text = new string('x', 20_000);
        batch.Add(new SpanBuilder("A.Say", inputs: "text").Input(0, text).End());
        pool.Return(batch);
        return new(text);
    }

    /// <summary>Takes so many at once, and gives them all back.</summary>
    private HashSet<SpanBatch> Burst(int count)
    {
        var batches = Enumerable.Range(0, count).Select(_ => pool.Get()).ToHashSet();
        foreach (var batch in batches)
            pool.Return(batch);
        return batches;
    }
}
