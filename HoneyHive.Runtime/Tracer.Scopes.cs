using System;
using HoneyHive.Spans;

namespace HoneyHive;

/// <content>Spans that are current for one run of an async method, because nobody else gives what called it its context back.</content>
internal static partial class Tracer
{
    /// <summary>Makes the span current if it has not been so before: what runs later finds it in the execution context, if the builder lets that flow.</summary>
    internal static CurrentScope Open(Span span)
    {
        if (span.IsPublished || span.Path is not { } owner)
            return default;
        try
        {
            return owner.Open(span);
        }
        catch (Exception exception)
        {
            Report("making a span current", exception);
            return default;
        }
    }

    internal static void Close(CurrentScope scope)
    {
        try
        {
            scope.Path!.Close(scope);
        }
        catch (Exception exception)
        {
            Report("making a span current no longer", exception);
        }
    }
}
