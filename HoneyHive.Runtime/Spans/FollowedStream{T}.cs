using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <summary>
/// Stands before an async stream that a traced method has returned. The first enumeration goes on with the span of the call; further ones are
/// those of the stream itself.
/// </summary>
/// <typeparam name="T">Type of the items.</typeparam>
/// <param name="stream">What the method has returned.</param>
/// <param name="span">The span, which belongs to this object now.</param>
/// <param name="output">What is recorded of the items.</param>
#if NET8_0_OR_GREATER
[StackTraceHidden]
#endif
internal sealed class FollowedStream<T>(IAsyncEnumerable<T> stream, Span span, ReturnedOutput output) : IAsyncEnumerable<T>
{
    private Span? waiting = span;

    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var taken = Interlocked.Exchange(ref waiting, null);
        if (taken is null)
            return stream.GetAsyncEnumerator(cancellationToken);
        try
        {
            Weave.Resume(taken);
            var enumerator = Weave.EndWith(taken, stream.GetAsyncEnumerator(cancellationToken), (int)output);
            taken = null;
            return enumerator!;
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
}
