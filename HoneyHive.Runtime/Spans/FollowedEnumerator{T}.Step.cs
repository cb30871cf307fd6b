using System;
using System.Threading.Tasks;
using System.Threading.Tasks.Sources;
using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <content>
/// A step that has not completed at once. The consumer waits for this object, which waits for the enumerator in the same way: what runs
/// the continuation, where and in which order is decided as without us. The object serves one step after the other, so that a step allocates nothing.
/// </content>
internal sealed partial class FollowedEnumerator<T> : IValueTaskSource<bool>
{
    private Span? stepping;
    private ValueTask<bool> step;
    private short version;
    private Action? resume;
    private Action<object?>? continuation;
    private object? state;

    public bool GetResult(short token)
    {
        AssertCurrent(token);
        var taken = stepping;
        stepping = null;
        bool hasItem;
        try
        {
            hasItem = step.GetAwaiter().GetResult();
        }
        catch (Exception exception) when (Fail(taken, exception))
        {
            throw;
        }

        if (taken is not null)
            Advance(taken, hasItem);
        return hasItem;
    }

    public ValueTaskSourceStatus GetStatus(short token)
    {
        AssertCurrent(token);
        if (!step.IsCompleted)
            return ValueTaskSourceStatus.Pending;
        if (step.IsCompletedSuccessfully)
            return ValueTaskSourceStatus.Succeeded;
        return step.IsCanceled ? ValueTaskSourceStatus.Canceled : ValueTaskSourceStatus.Faulted;
    }

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
    {
        AssertCurrent(token);
        var awaiter = step.ConfigureAwait((flags & ValueTaskSourceOnCompletedFlags.UseSchedulingContext) != 0).GetAwaiter();
        var callback = Callback(continuation, state);
        if ((flags & ValueTaskSourceOnCompletedFlags.FlowExecutionContext) != 0)
            awaiter.OnCompleted(callback);
        else
            awaiter.UnsafeOnCompleted(callback);
    }

    /// <summary>Takes the span away from what is current; it goes on in the flow of the step.</summary>
    private ValueTask<bool> Await(Span taken, ValueTask<bool> next)
    {
        Tracer.Suspend(taken);
        step = next;
        stepping = taken;
        return new(this, unchecked(++version));
    }

    /// <summary>The same object for every step. Of two who wait for one step, which tasks allow, the second gets his own.</summary>
    private Action Callback(Action<object?> next, object? argument)
    {
        if (continuation is not null)
            return Bind(next, argument);
        continuation = next;
        state = argument;
        return resume ??= Resume;
    }

    private void Resume()
    {
        var (next, argument) = (continuation!, state);
        continuation = null;
        state = null;
        next(argument);
    }

    private static Action Bind(Action<object?> next, object? argument) => () => next(argument);

    private static bool Fail(Span? taken, Exception exception)
    {
        Weave.CompleteFailed(taken, exception);
        return false;
    }

    private void AssertCurrent(short token)
    {
        if (token != version)
            throw new InvalidOperationException("The ValueTask belongs to an earlier step of the enumeration.");
    }
}
