using System;
using HoneyHive.Spans;
using HoneyHive.Weaving;

namespace HoneyHive;

/// <content>The spans of iterators, which are current only while the iterator's code runs.</content>
internal static partial class Tracer
{
    internal static Span? BeginItems(TracedMethod method)
    {
        var span = Begin(method);
        if (span is not null)
            span.Items = new YieldedItems();
        return span;
    }

    /// <summary>Suspends the span of an iterator that has yielded an item, or ends it.</summary>
    /// <returns>The suspended span; null when it has ended.</returns>
    internal static Span? Yield(Span span, bool hasItem)
    {
        // What a finally block inside has replaced and the iterator has handled.
        if (span.Failure is not null)
            span.ForgetFailure();
        if (hasItem)
        {
            Suspend(span);
            return span;
        }

        Exit(span);
        return null;
    }

    /// <summary>Takes the span away from what is current, if it is.</summary>
    internal static void Suspend(Span span)
    {
        if (!span.IsPublished || span.Path is not { } owner)
            return;
        try
        {
            owner.Suspend(span);
        }
        catch (Exception exception)
        {
            Report("suspending a span", exception);
        }
    }
}
