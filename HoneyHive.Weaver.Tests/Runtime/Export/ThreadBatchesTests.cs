using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using HoneyHive.Export;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export;

public sealed class ThreadBatchesTests
{
    private readonly SpanBatchPool pool = new(10, 8);

    [Fact]
    public void A_span_is_added_without_allocation()
    {
        var threads = new ThreadBatches(pool, batch => pool.Return(batch));
        var span = new SpanBuilder("A.Say", inputs: "text,number").Input(0, "text").Input(1, 3).End();
        for (var i = 0; i < 1_000; i++)
            threads.Add(span);

        Assert.Equal(0, Allocation.Least(() =>
        {
            for (var i = 0; i < 10_000; i++)
                threads.Add(span);
        }));
    }

    [Fact]
    public void A_dead_thread_loses_nothing_and_is_forgotten()
    {
        var threads = new ThreadBatches(pool, batch => pool.Return(batch));
        var thread = new Thread(() => threads.Add(new SpanBuilder("A.Say").End()));
        thread.Start();
        thread.Join();
        Assert.Equal(1, threads.SlotCount);

        Assert.Equal(1, Collect(threads).Sum(batch => batch.Count));
        Assert.Equal(0, threads.SlotCount);
        Assert.Equal(1, threads.Ended);
    }

    [Fact]
    public void A_full_batch_is_handed_over_and_a_part_of_one_can_be_collected()
    {
        var full = new List<SpanBatch>();
        var threads = new ThreadBatches(pool, full.Add);
        for (var i = 0; i < 13; i++)
            threads.Add(new SpanBuilder("A.Say").End());

        Assert.Equal([10], full.Select(batch => batch.Count));
        Assert.Equal([3], Collect(threads).Select(batch => batch.Count));
    }

    [Fact]
    public void A_thread_that_alternates_between_pipelines_keeps_one_slot_for_each()
    {
        var first = new ThreadBatches(pool, batch => pool.Return(batch));
        var second = new ThreadBatches(pool, batch => pool.Return(batch));
        for (var i = 0; i < 3; i++)
        {
            first.Add(new SpanBuilder("A.First").End());
            second.Add(new SpanBuilder("A.Second").End());
        }

        Assert.Equal(1, first.SlotCount);
        Assert.Equal(3, Collect(first).Single().Count);
        Assert.Equal(3, Collect(second).Single().Count);
    }

    [Fact]
    public void A_thread_does_not_keep_pipelines_alive_that_are_closed()
    {
        var closed = UseAndClose();
        new ThreadBatches(pool, batch => pool.Return(batch)).Add(new SpanBuilder("A.Say").End());
        GC.Collect();

        Assert.False(closed.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference UseAndClose()
    {
        var threads = new ThreadBatches(pool, batch => pool.Return(batch));
        threads.Add(new SpanBuilder("A.Say").End());
        threads.IsClosed = true;
        return new WeakReference(threads);
    }

    private static List<SpanBatch> Collect(ThreadBatches threads)
    {
        var collected = new List<SpanBatch>();
        threads.Collect(collected);
        return collected;
    }
}
