using System;
using System.Diagnostics;
using System.Threading.Tasks.Sources;
using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <summary>
/// Stands between a source that can be asked for its result only once and whoever awaits it: hands every call on as it is, and ends the
/// span when the result is taken.
/// </summary>
/// <param name="source">The source that the method has returned.</param>
/// <param name="span">The span, which belongs to this object now.</param>
#if NET8_0_OR_GREATER
[StackTraceHidden]
#endif
internal sealed class ReturnedSource(IValueTaskSource source, Span span) : ReturnedSpan(span), IValueTaskSource
{
    public void GetResult(short token)
    {
        try
        {
            source.GetResult(token);
        }
        catch (Exception exception) when (Fail(exception))
        {
            throw;
        }

        Weave.Complete(Take());
    }

    public ValueTaskSourceStatus GetStatus(short token) => source.GetStatus(token);

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        source.OnCompleted(continuation, state, token, flags);
}
