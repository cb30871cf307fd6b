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

    internal static void Add(Span span)
    {
        if (ReferenceEquals(innermost, span))
            return;
        span.NextFailing = innermost;
        innermost = span;
    }

    /// <summary>Takes a span off that ends now, with those inside it, which have ended before.</summary>
    internal static void Remove(Span span)
    {
        for (var failing = innermost; failing is not null; failing = failing.NextFailing)
        {
            if (!ReferenceEquals(failing, span))
                continue;
            innermost = failing.NextFailing;
            return;
        }
    }

    /// <summary>Takes the innermost span off.</summary>
    internal static Span? Take()
    {
        var span = innermost;
        innermost = span?.NextFailing;
        return span;
    }
}
