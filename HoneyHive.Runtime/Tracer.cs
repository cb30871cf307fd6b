using System;
using System.Runtime.CompilerServices;
using System.Threading;
using HoneyHive.Capture;
using HoneyHive.Configuration;
using HoneyHive.Monitoring;
using HoneyHive.Spans;
using HoneyHive.Weaving;

namespace HoneyHive;

/// <summary>
/// The one root of mutable state: which path spans take. Undecided until the first traced call or <see cref="HoneyHiveTracer.Configure"/>.
/// Nothing that woven code reaches through here throws.
/// </summary>
internal static partial class Tracer
{
    /// <summary>Held while somebody decides.</summary>
    internal static readonly object Gate = new();

    /// <summary>
    /// How long a traced call waits for the decision of another thread. Without an end to it, a static constructor that is traced could wait
    /// for a thread that waits for the same type: a handler of the user's that the decision calls.
    /// </summary>
    private static readonly TimeSpan DecisionPatience = TimeSpan.FromSeconds(2);

    private static volatile TracingPath? path;
    private static bool isOff;

    [ThreadStatic]
    private static bool isDeciding;

    /// <summary>Whether it has been decided that nothing is traced; then this is all that a traced call looks at.</summary>
    internal static bool IsOff
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => isOff;
    }

    /// <summary>The path in use; null while undecided or off.</summary>
    internal static TracingPath? Path => path;

    /// <summary>What the tracer says about itself.</summary>
    internal static SelfDiagnostics Diagnostics { get; } = new();

    internal static Span? Enter(TracedMethod method) => (path ?? Decide())?.Begin(method, CallShape.Synchronous);

    internal static Span? EnterLeaf(TracedMethod method) => (path ?? Decide())?.Begin(method, CallShape.Leaf);

    internal static Span? Begin(TracedMethod method) => (path ?? Decide())?.Begin(method, CallShape.Resumable);

    /// <summary>Makes the span of a synchronous method current that did without so far.</summary>
    internal static void Surface(Span span)
    {
        if (span.IsPublished || span.Path is not { } owner)
            return;
        try
        {
            owner.Enter(span);
        }
        catch (Exception exception)
        {
            Report("making a span current", exception);
        }
    }

    internal static void Resume(Span span)
    {
        span.AssertInUse();
        if (span.IsPublished || span.Path is not { } owner)
            return;
        try
        {
            owner.Publish(span);
        }
        catch (Exception exception)
        {
            Report("making a span current", exception);
        }
    }

    internal static void Exit(Span span)
    {
        span.AssertInUse();
        if (span.Path is not { } owner)
            return;
        try
        {
            if (span.Items is { } items)
                span.RecordItems(items);
            if (span.Failure is not null)
                span.JudgeFailure();
            owner.End(span);
        }
        catch (Exception exception)
        {
            Report("ending a span", exception);
        }
    }

    /// <summary>Uses a path from now on, or none. Spans that have begun end on the path they began on.</summary>
    /// <returns>The path that was in use; it is the caller's to shut down.</returns>
    internal static TracingPath? Use(TracingPath? next)
    {
        lock (Gate)
        {
            var previous = path;
            path = next;
            isOff = next is null;
            return previous;
        }
    }

    /// <summary>Lets the next traced call decide again.</summary>
    /// <returns>The path that was in use; it is the caller's to shut down.</returns>
    internal static TracingPath? Forget()
    {
        lock (Gate)
        {
            var previous = path;
            path = null;
            isOff = false;
            return previous;
        }
    }

    internal static void Report(string during, Exception exception)
    {
        Diagnostics.Problem($"{during} failed: {exception.GetType()}: {exception.Message}");

        // Meant for the program, which gets it where it waits next.
        if (exception is ThreadInterruptedException)
            Thread.CurrentThread.Interrupt();
    }

    /// <summary>Decides from the environment alone, once. A traced call that the decision itself makes is not recorded.</summary>
    private static TracingPath? Decide()
    {
        if (isDeciding)
            return null;
        var holdsGate = false;
        try
        {
            Monitor.TryEnter(Gate, DecisionPatience, ref holdsGate);
            if (!holdsGate)
                return null;
            return path is not null || isOff ? path : DecideAlone();
        }
        catch (Exception exception)
        {
            Report("deciding what is traced", exception);
            return null;
        }
        finally
        {
            if (holdsGate)
                Monitor.Exit(Gate);
        }
    }

    private static TracingPath? DecideAlone()
    {
        isDeciding = true;
        try
        {
            path = PathFactory.Create(PathFactory.ReadEnvironment());
            return path;
        }
        finally
        {
            // Off as well when the decision has failed: it would fail again on every call.
            isOff = path is null;
            isDeciding = false;
        }
    }
}
