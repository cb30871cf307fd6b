using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace HoneyHive.Stress;

/// <summary>
/// Traced calls of all shapes, one inside the other at random. Each takes its token, what is current around it, and a list that is changed right
/// after the call; it results in its token with the id of its own span mixed in.
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
    internal static long Mix(long token, long span) => (token * 31) ^ span;

    private long Token() => ((long)thread << 48) | Interlocked.Increment(ref made);

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
        var (token, around) = (Token(), Around.Current);
        var list = new List<long> { token };
        switch (Draw(8))
        {
            case 0 or 1:
                Sync(token, around.Span, around.Trace, list, depth);
                break;
            case 2:
                Throwing(token, around, depth);
                break;
            case 3:
                AsyncCall(token, around.Span, around.Trace, list, depth).GetAwaiter().GetResult();
                break;
            case 4:
                Forget(token, depth);
                break;
            case 5:
                Iterate(token, around, depth);
                break;
            case 6:
                StreamAsync(token, around, depth).GetAwaiter().GetResult();
                break;
            default:
                Quiet(token, around.Span, around.Trace);
                break;
        }

        list[0] = -1;
    }

    [Trace]
    private long Sync(long token, long parent, long trace, List<long> list, int depth)
    {
        for (var i = Draw(3); i > 0; i--)
            Any(depth - 1);
        return Mix(token, Around.Current.Span);
    }

    [Trace]
    private static long Quiet(long token, long parent, long trace) => token;

    [Trace]
    private async Task<long> AsyncCall(long token, long parent, long trace, List<long> list, int depth)
    {
        var own = Around.Current.Span;
        Any(depth - 1);
        if (Draw(2) == 0)
            await Task.Yield();
        Any(depth - 1);
        if (Draw(20) == 0)
            await Task.Delay(1);
        return Mix(token, own);
    }

    [Trace]
    private async Task<long> Failing(long token, long parent, long trace, int depth)
    {
        Any(depth - 1);
        if (Draw(2) == 0)
            await Task.Yield();
        throw new StressException(token);
    }

    [Trace]
    private long Throw(long token, long parent, long trace, int depth)
    {
        Any(depth - 1);
        throw new StressException(token);
    }

    [Trace]
    private IEnumerable<long> Items(long token, long parent, long trace, int depth)
    {
        for (var i = 0; i < 3; i++)
        {
            Any(depth - 1);
            yield return token;
        }
    }

    [Trace]
    private async IAsyncEnumerable<long> Stream(long token, long parent, long trace, int depth)
    {
        for (var i = 0; i < 3; i++)
        {
            if (Draw(2) == 0)
                await Task.Yield();
            Any(depth - 1);
            yield return token;
        }
    }

    private void Throwing(long token, Around around, int depth)
    {
        try
        {
            if (Draw(2) == 0)
                Throw(token, around.Span, around.Trace, depth);
            else
                Failing(token, around.Span, around.Trace, depth).GetAwaiter().GetResult();
        }
        catch (StressException)
        {
            // What it was about has been recorded on the way.
        }
    }

    /// <summary>Work that outlives the call that it hangs below.</summary>
    private void Forget(long token, int depth)
    {
        Interlocked.Increment(ref forgotten);
        _ = Task.Run(async () =>
        {
            try
            {
                var around = Around.Current;
                await AsyncCall(token, around.Span, around.Trace, [token], depth);
            }
            finally
            {
                Interlocked.Decrement(ref forgotten);
            }
        });
    }

    /// <summary>To the end, until a break, or left lying without Dispose.</summary>
    private void Iterate(long token, Around around, int depth)
    {
        var items = Items(token, around.Span, around.Trace, depth);
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
    private async Task StreamAsync(long token, Around around, int depth)
    {
        var items = Stream(token, around.Span, around.Trace, depth);
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
