using System;

namespace HoneyHive.Spans;

/// <summary>
/// The spans of this thread that an exception is about to leave, innermost first. An exception that nobody handles ends the
/// process before any <c>finally</c> has run; then these are the spans that still have to be exported.
/// </summary>
internal static class FailingSpans
{
    [ThreadStatic]
    private static Span? innermost;

    /// <summary>
    /// Adds a span, unless it is there already: an exception that replaces another one on its way out passes the same filters again,
    /// those further in first.
    /// </summary>
    internal static void Add(Span span)
    {
        if (span.IsFailing)
            return;
        span.IsFailing = true;
        span.NextFailing = innermost;
        innermost = span;
    }

    /// <summary>Takes a span off that ends now, or that the exception does not leave after all. Usually it is the innermost one.</summary>
    internal static void Remove(Span span)
    {
        if (!span.IsFailing)
            return;
        if (ReferenceEquals(innermost, span))
            innermost = span.NextFailing;
        else
            Unlink(span);
        span.IsFailing = false;
        span.NextFailing = null;
    }

    /// <summary>Takes the innermost span off.</summary>
    internal static Span? Take()
    {
        var span = innermost;
        if (span is not null)
            Remove(span);
        return span;
    }

    private static void Unlink(Span span)
    {
        var inner = innermost;
        while (inner is not null && !ReferenceEquals(inner.NextFailing, span))
            inner = inner.NextFailing;
        if (inner is not null)
            inner.NextFailing = span.NextFailing;
    }
}
