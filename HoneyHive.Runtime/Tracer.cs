using System;
using System.Runtime.CompilerServices;
using HoneyHive.Spans;
using HoneyHive.Weaving;

namespace HoneyHive;

/// <summary>
/// The one root of mutable state: which path spans take. Undecided until the first traced call or <c>HoneyHiveTracer.Configure</c>.
/// Nothing here throws at its caller.
/// </summary>
internal static partial class Tracer
{
    private static volatile TracingPath? path;
    private static bool isOff;

    /// <summary>Whether it has been decided that nothing is traced. The only thing that a call does then.</summary>
    internal static bool IsOff
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => isOff;
    }

    /// <summary>The path in use; null while undecided or off.</summary>
    internal static TracingPath? Path => path;

    internal static Span? Enter(TracedMethod method)
    {
        var span = Begin(method);
        if (span is not null)
            Resume(span);
        return span;
    }

    internal static Span? Begin(TracedMethod method)
    {
        try
        {
            return (path ?? Decide())?.Begin(method);
        }
        catch (Exception exception)
        {
            Report(exception);
            return null;
        }
    }

    internal static void Resume(Span span)
    {
        if (span.IsPublished || span.Path is not { } owner)
            return;
        try
        {
            owner.Publish(span);
        }
        catch (Exception exception)
        {
            Report(exception);
        }
    }

    internal static void Exit(Span span)
    {
        if (span.Path is not { } owner)
            return;
        try
        {
            if (span.Failure is not null)
                FailingSpans.Remove(span);
            owner.End(span);
        }
        catch (Exception exception)
        {
            Report(exception);
        }
    }

    /// <summary>Uses a path from now on, or none. Spans that have begun end on the path they began on.</summary>
    internal static TracingPath? Use(TracingPath? next)
    {
        var previous = path;
        path = next;
        isOff = next is null;
        return previous;
    }

    private static TracingPath? Decide() => path;

    private static void Report(Exception exception) => Console.Error.WriteLine(exception);
}
