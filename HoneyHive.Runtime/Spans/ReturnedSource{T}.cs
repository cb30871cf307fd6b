using System;
using System.Diagnostics;
using System.Threading.Tasks.Sources;
using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <summary><see cref="ReturnedSource"/> for a source that has a result.</summary>
/// <typeparam name="T">Type of the result.</typeparam>
/// <param name="source">The source that the method has returned.</param>
/// <param name="span">The span, which belongs to this object now.</param>
/// <param name="output">What is recorded of the result.</param>
#if NET8_0_OR_GREATER
[StackTraceHidden]
#endif
internal sealed class ReturnedSource<T>(IValueTaskSource<T> source, Span span, ReturnedOutput output) : ReturnedSpan(span), IValueTaskSource<T>
{
    public T GetResult(short token)
    {
        T result;
        try
        {
            result = source.GetResult(token);
        }
        catch (Exception exception) when (Fail(exception))
        {
            throw;
        }

        if (Take() is { } ended)
        {
            ended.RecordReturned(result, output);
            Weave.Complete(ended);
        }

        return result;
    }

    public ValueTaskSourceStatus GetStatus(short token) => source.GetStatus(token);

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        source.OnCompleted(continuation, state, token, flags);
}
