using System;
using System.Threading;
using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <summary>The span of a method that has returned something that can be asked for its result only once. It ends when that is done.</summary>
/// <param name="span">The span, which belongs to this object now.</param>
internal abstract class ReturnedSpan(Span span)
{
    private Span? waiting = span;

    /// <summary>The span, for the first one who asks.</summary>
    protected Span? Take() => Interlocked.Exchange(ref waiting, null);

    /// <summary>Records what is thrown, and lets it pass.</summary>
    protected bool Fail(Exception exception)
    {
        Weave.CompleteFailed(Take(), exception);
        return false;
    }
}
