using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <summary>
/// Stands before an enumerator that a traced method has returned, and hands every call on as it is. The span is current while the enumerator's own
/// code runs, never for the consumer, and ends with the enumeration.
/// </summary>
/// <remarks>
/// Who runs owns the span: it is in <see cref="waiting"/> only between two steps. What an enumerator is asked for in the middle of a step is none of our
/// business, and goes straight to it.
/// </remarks>
/// <typeparam name="T">Type of the items.</typeparam>
/// <param name="enumerator">What the method, or its stream, has returned.</param>
/// <param name="span">The span, which belongs to this object now.</param>
/// <param name="output">What is recorded of the items.</param>
#if NET8_0_OR_GREATER
[StackTraceHidden]
#endif
internal sealed partial class FollowedEnumerator<T>(IAsyncEnumerator<T> enumerator, Span span, ReturnedOutput output) : IAsyncEnumerator<T>
{
    private Span? waiting = span;
    private bool isUnread;
    private bool isDisposed;

    /// <summary>The item, which is recorded when the consumer first looks at it: the enumerator is not asked once more for our sake.</summary>
    public T Current
    {
        get
        {
            var item = enumerator.Current;
            if (isUnread)
                Keep(item);
            return item;
        }
    }

    public ValueTask<bool> MoveNextAsync()
    {
        var taken = Take();
        if (taken is null)
            return enumerator.MoveNextAsync();
        isUnread = false;
        try
        {
            Weave.Resume(taken);
            var next = enumerator.MoveNextAsync();
            var result = next.IsCompletedSuccessfully ? Advance(taken, next.Result) : Await(taken, next);
            taken = null;
            return result;
        }
        catch (Exception exception) when (Weave.Fail(taken, exception))
        {
            throw;
        }
        finally
        {
            Weave.Exit(taken);
        }
    }

    public ValueTask DisposeAsync()
    {
        isDisposed = true;
        var taken = Take();
        if (taken is null)
            return enumerator.DisposeAsync();
        try
        {
            Weave.Resume(taken);
            var disposal = Weave.EndWith(taken, enumerator.DisposeAsync());
            taken = null;
            return disposal;
        }
        catch (Exception exception) when (Weave.Fail(taken, exception))
        {
            throw;
        }
        finally
        {
            Weave.Exit(taken);
        }
    }

    private Span? Take()
    {
        var taken = waiting;
        waiting = null;
        return taken;
    }

    private void Keep(T item)
    {
        isUnread = false;
        if (output == ReturnedOutput.Value)
            waiting?.KeepItem(item);
        else if (output == ReturnedOutput.Redacted)
            waiting?.KeepItem(Capture.Markers.Redacted);
    }

    /// <summary>Records a step that has been taken, and suspends the span or ends it.</summary>
    private ValueTask<bool> Advance(Span taken, bool hasItem)
    {
        if (!hasItem && output != ReturnedOutput.None)
            taken.RecordLastItem();
        var suspended = Weave.Yield(taken, hasItem);

        // Disposed of in the middle of the step: nothing more will come.
        if (isDisposed)
            Weave.Exit(suspended);
        else
            (waiting, isUnread) = (suspended, hasItem);
        return new(hasItem);
    }
}
