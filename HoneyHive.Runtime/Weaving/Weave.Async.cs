using System.Runtime.CompilerServices;
using HoneyHive.Spans;

namespace HoneyHive.Weaving;

/// <content>
/// Async methods. The kickoff begins the span and records the arguments, <c>MoveNext</c> makes it current when it first runs
/// and completes it just before the builder's <c>SetResult</c> or <c>SetException</c>.
/// </content>
public static partial class Weave
{
    /// <summary>Starts a span without making it the current one.</summary>
    /// <param name="method">The method that is being entered.</param>
    /// <returns>The span, or <see langword="null"/> when this call is not recorded.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span? Begin(TracedMethod method) => Tracer.IsOff ? null : Tracer.Begin(method);

    /// <summary>Called whenever <c>MoveNext</c> is entered; makes the span current the first time.</summary>
    /// <param name="span">The span, or <see langword="null"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Resume(Span? span)
    {
        if (span is not null)
            Tracer.Resume(span);
    }

    /// <summary>
    /// Called instead of <see cref="Resume"/> where the builder is not one of the framework, whose <c>Start</c> gives the caller its execution
    /// context back: this one may not, and it may start later and for somebody else.
    /// </summary>
    /// <param name="span">The span, or <see langword="null"/>.</param>
    /// <returns>What <see cref="Close"/> needs when <c>MoveNext</c> is left.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CurrentScope Open(Span? span) => span is null ? default : Tracer.Open(span);

    /// <summary>Called whenever such a <c>MoveNext</c> is left; the span may be over, and serve another call, by then.</summary>
    /// <param name="scope">What <see cref="Open"/> has returned.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Close(CurrentScope scope)
    {
        if (scope.Path is not null)
            Tracer.Close(scope);
    }

    /// <summary>Ends the span of an async method without a result.</summary>
    /// <param name="span">The span, or <see langword="null"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Complete(Span? span)
    {
        if (span is not null)
            Tracer.Exit(span);
    }

    /// <summary>Records the result of an async method and ends its span.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="span">The span, or <see langword="null"/>.</param>
    /// <param name="result">The result.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Complete<T>(Span? span, T result)
    {
        if (span is null)
            return;
        span.RecordOutput(result);
        Tracer.Exit(span);
    }

    /// <summary>Records the exception that an async method ends with, and ends its span.</summary>
    /// <param name="span">The span, or <see langword="null"/>.</param>
    /// <param name="exception">What the method ends with.</param>
    public static void CompleteFailed(Span? span, object exception)
    {
        if (span is null)
            return;
        span.RecordFailure(exception);
        Tracer.Exit(span);
    }
}
