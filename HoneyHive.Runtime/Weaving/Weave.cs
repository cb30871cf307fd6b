using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using HoneyHive.Spans;

namespace HoneyHive.Weaving;

/// <summary>
/// What woven code calls. A method that runs synchronously is woven as
/// <code>
/// Span? span = Weave.Enter(method);
/// if (span != null) Weave.Input(span, 0, argument);
/// try { body; Weave.Output(span, result); }
/// filter (Weave.Fail(span, exception)) { }
/// finally { Weave.Exit(span); }
/// </code>
/// No member throws, whatever the state of the tracer.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Weave
{
    /// <summary>Starts a span and makes it the current one.</summary>
    /// <param name="method">The method that is being entered.</param>
    /// <returns>The span, or <see langword="null"/> when this call is not recorded.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span? Enter(TracedMethod method) => Tracer.IsOff ? null : Tracer.Enter(method);

    /// <summary>
    /// Starts a span for a method that cannot tell whether the span is current, and calls nothing that could. So it need not be made
    /// current, which is most of what a span costs.
    /// </summary>
    /// <param name="method">The method that is being entered.</param>
    /// <returns>The span, or <see langword="null"/> when this call is not recorded.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span? EnterLeaf(TracedMethod method) => Tracer.IsOff ? null : Tracer.EnterLeaf(method);

    /// <summary>Records an argument.</summary>
    /// <typeparam name="T">Type of the parameter.</typeparam>
    /// <param name="span">The span that <see cref="Enter"/>, <see cref="EnterLeaf"/> or <see cref="Begin"/> returned.</param>
    /// <param name="index">Index among the captured parameters of the method.</param>
    /// <param name="value">The argument.</param>
    public static void Input<T>(Span span, int index, T value) => span.RecordInput(index, value);

    /// <summary>Records the result.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="span">The span, or <see langword="null"/>.</param>
    /// <param name="value">The result.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Output<T>(Span? span, T value)
    {
        if (span is not null)
            span.RecordOutput(value);
    }

    /// <summary>
    /// Records an exception that leaves the method. Called from an exception filter, that is: before the stack unwinds. The filters of callers
    /// run next, inside the span: that of a leaf becomes current for them.
    /// </summary>
    /// <param name="span">The span, or <see langword="null"/>.</param>
    /// <param name="exception">What was thrown; not necessarily an <see cref="Exception"/>.</param>
    /// <returns>Always <see langword="false"/>: nothing is caught.</returns>
    public static bool Fail(Span? span, object exception)
    {
        if (span is null)
            return false;
        Tracer.Surface(span);
        span.RecordFailure(exception);
        return false;
    }

    /// <summary>
    /// Forgets an exception that was about to leave the method, when a <c>finally</c> block inside has replaced it by another one, which was
    /// handled. Called where a method that has handlers of its own returns.
    /// </summary>
    /// <param name="span">The span, or <see langword="null"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Return(Span? span)
    {
        if (span is { Failure: not null })
            span.ForgetFailure();
    }

    /// <summary>Ends the span and gives the caller its current span back.</summary>
    /// <param name="span">The span, or <see langword="null"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Exit(Span? span)
    {
        if (span is not null)
            Tracer.Exit(span);
    }
}
