using System;

namespace HoneyHive.Spans;

/// <summary>
/// What a thread has to itself while it traces. Everything in one object: finding thread-static memory costs as much as
/// several fields, so a call does it once and its span remembers the answer.
/// </summary>
internal sealed class TracingThread
{
    [ThreadStatic]
    private static TracingThread? current;

    private ThreadSpans? spans;

    internal static TracingThread Current => current ??= new();

    /// <summary>Where new ids come from.</summary>
    internal IdGenerator Ids { get; } = new();

    /// <summary>Whether a value is being copied: what runs now are getters that the program itself has not called.</summary>
    internal bool IsCapturing { get; set; }

    /// <summary>
    /// At the level <see cref="ContextLevel.Thread"/>: the span of the innermost synchronous method. It ends on this thread, before its object is
    /// reused.
    /// </summary>
    internal Span? Innermost { get; set; }

    /// <summary>The free spans for a pool. A thread serves one pool at a time: the one in use.</summary>
    internal ThreadSpans SpansOf(SpanPool pool) => spans is { } own && ReferenceEquals(own.Owner, pool) ? own : spans = new ThreadSpans(pool);
}
