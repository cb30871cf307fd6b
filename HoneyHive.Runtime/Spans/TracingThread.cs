using System;
using System.Runtime.CompilerServices;

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
    private string? lastHex;
    private ulong lastId;

    internal static TracingThread Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => current ?? Create();
    }

    /// <summary>
    /// The calling thread, if calls on it make spans: getters that are called for a snapshot are no part of the program.
    /// </summary>
    internal static TracingThread? Recording
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Current is { IsCapturing: false } thread ? thread : null;
    }

    /// <summary>Where new ids come from.</summary>
    internal IdGenerator Ids { get; } = new();

    /// <summary>Whether a value is being copied: what runs now are getters that the program itself has not called.</summary>
    internal bool IsCapturing { get; set; }

    /// <summary>
    /// At the level <see cref="ContextLevel.Thread"/>: the spans of the synchronous methods that run. They end on this thread, before their objects
    /// are reused.
    /// </summary>
    internal SpanStack Running { get; } = new();

    /// <summary>
    /// The number that 16 hex digits stand for. The id of a parent is text, since that is how an activity has it, and often the same
    /// string as in the call before: a caller makes many calls.
    /// </summary>
    internal ulong IdOf(string hex) => ReferenceEquals(hex, lastHex) ? lastId : Parse(hex);

    /// <summary>What the pipeline in use keeps for this thread; its own affair.</summary>
    internal object? Outlet { get; set; }

    /// <summary>The free spans for a pool. A thread serves one pool at a time: the one in use.</summary>
    internal ThreadSpans SpansOf(SpanPool pool) => spans is { } own && ReferenceEquals(own.Owner, pool) ? own : spans = new ThreadSpans(pool);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TracingThread Create() => current = new();

    private ulong Parse(string hex)
    {
        lastId = Hex.Parse(hex.AsSpan());
        lastHex = hex;
        return lastId;
    }
}
