using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace HoneyHive.Stress;

/// <summary>
/// Traced calls of all shapes, one inside the other at random. Each takes its mark, what is current around it, and a list that is changed right
/// after the call; it results in its mark with the id of its own span mixed in.
/// </summary>
internal sealed class Calls(Random random, int thread)
{
    private const int MaxDepth = 4;

    private static int forgotten;
    private long made;

    /// <summary>Calls without an end yet that nobody waits for.</summary>
    internal static int Forgotten => Volatile.Read(ref forgotten);

    /// <summary>Spans begun so far.</summary>
    internal long Made => Interlocked.Read(ref made);

    internal void Next() => Any(MaxDepth);

    /// <summary>The result of a call.</summary>
    internal static long Mix(long mark, long span) => (mark * 31) ^ span;

    private long NextMark() => ((long)thread << 48) | Interlocked.Increment(ref made);

    /// <summary>Work that outlives its parent may draw at the same time as the thread.</summary>
    private int Draw(int limit)
    {
        lock (random)
            return random.Next(limit);
    }

    private void Any(int depth)
    {
        if (depth == 0)
            return;
        var (mark, around) = (NextMark(), Around.Current);
        var list = new List<long> { mark };
        switch (Draw(8))
        {
            case 0 or 1:
                Sync(mark, around.Span, around.Trace, list, depth);
                break;
            case 2:
                Throwing(mark, around, depth);
                break;
            case 3:
                AsyncCall(mark, around.Span, around.Trace, list, depth).GetAwaiter().GetResult();
                break;
            case 4:
                Forget(mark, depth);
                break;
            case 5:
                Iterate(mark, around, depth);
                break;
            case 6:
                StreamAsync(mark, around, depth).GetAwaiter().GetResult();
                break;
            default:
                Quiet(mark, around.Span, around.Trace);
                break;
        }

        list[0] = -1;
    }

    [Trace]
    private long Sync(long mark, long parent, long trace, List<long> list, int depth)
    {
        for (var i = Draw(3); i > 0; i--)
            Any(depth - 1);
        return Mix(mark, Around.Current.Span);
    }

    [Trace]
    private static long Quiet(long mark, long parent, long trace) => mark;

    [Trace]
    private async Task<long> AsyncCall(long mark, long parent, long trace, List<long> list, int depth)
    {
        var own = Around.Current.Span;
        Any(depth - 1);
        if (Draw(2) == 0)
            await Task.Yield();
        Any(depth - 1);
        if (Draw(20) == 0)
            await Task.Delay(1);
        return Mix(mark, own);
    }

    [Trace]
    private async Task<long> Failing(long mark, long parent, long trace, int depth)
    {
        Any(depth - 1);
        if (Draw(2) == 0)
            await Task.Yield();
        throw new StressException(mark);
    }

    [Trace]
    private long Throw(long mark, long parent, long trace, int depth)
    {
        Any(depth - 1);
        throw new StressException(mark);
    }

    [Trace]
    private IEnumerable<long> Items(long mark, long parent, long trace, int depth)
    {
        for (var i = 0; i < 3; i++)
        {
            Any(depth - 1);
            yield return mark;
        }
    }

    [Trace]
    private async IAsyncEnumerable<long> Stream(long mark, long parent, long trace, int depth)
    {
        for (var i = 0; i < 3; i++)
        {
            if (Draw(2) == 0)
                await Task.Yield();
            Any(depth - 1);
            yield return mark;
        }
    }

    private void Throwing(long mark, Around around, int depth)
    {
        try
        {
            if (Draw(2) == 0)
                Throw(mark, around.Span, around.Trace, depth);
            else
                Failing(mark, around.Span, around.Trace, depth).GetAwaiter().GetResult();
        }
        catch (StressException)
        {
            // What it was about has been recorded on the way.
        }
    }

    /// <summary>Work that outlives the call that it hangs below.</summary>
    private void Forget(long mark, int depth)
    {
        Interlocked.Increment(ref forgotten);
        _ = Task.Run(async () =>
        {
            try
            {
                var around = Around.Current;
                await AsyncCall(mark, around.Span, around.Trace, [mark], depth);
            }
            finally
            {
                Interlocked.Decrement(ref forgotten);
            }
        });
    }

    /// <summary>To the end, until a break, or left lying without Dispose.</summary>
    private void Iterate(long mark, Around around, int depth)
    {
        var items = Items(mark, around.Span, around.Trace, depth);
        if (Draw(3) == 0)
        {
            items.GetEnumerator().MoveNext();
            return;
        }

        var last = Draw(4);
        foreach (var item in items)
        {
            Any(depth - 2 < 0 ? 0 : depth - 2);
            if (last-- == 0)
                break;
        }
    }

    /// <inheritdoc cref="Iterate"/>
    private async Task StreamAsync(long mark, Around around, int depth)
    {
        var items = Stream(mark, around.Span, around.Trace, depth);
        if (Draw(3) == 0)
        {
            await items.GetAsyncEnumerator().MoveNextAsync();
            return;
        }

        var last = Draw(4);
        await foreach (var item in items)
        {
            if (last-- == 0)
                break;
        }
    }
}
