using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <summary>How spans come into being and end: the pooled path, or the original one through <c>ActivitySource</c>.</summary>
/// <remarks>Chosen once; a span keeps the path it began on, so that a change of configuration cannot tear it.</remarks>
/// <param name="settings">What is recorded.</param>
/// <param name="pipeline">Where ended spans go.</param>
/// <param name="setsTagsAtOnce">Whether <see cref="Recorded"/> wants every attribute at the moment it is captured.</param>
internal abstract class TracingPath(CaptureSettings settings, ISpanPipeline pipeline, bool setsTagsAtOnce = false)
{
    internal CaptureSettings Settings { get; } = settings;

    /// <summary>Where ended spans go.</summary>
    internal ISpanPipeline Pipeline { get; } = pipeline;

    /// <summary>Whether <see cref="Recorded"/> wants every attribute at the moment it is captured.</summary>
    internal bool SetsTagsAtOnce { get; } = setsTagsAtOnce;

    /// <summary>Whether a span is made current even where nobody can tell, because the path takes its time from there.</summary>
    internal virtual bool PublishesLeaves => false;

    /// <summary>Begins a span under what is current, and makes it current if the call wants that. Null: not recorded. Throws nothing.</summary>
    internal virtual Span? Begin(TracedMethod method, CallShape shape) => Record(null, method, shape);

    /// <summary>Makes the span of a synchronous method current, which ends on the same thread before anything outside it runs there.</summary>
    internal virtual void Enter(Span span) => Publish(span);

    /// <summary>Makes the span current in its flow. Called once for a span, and again after each <see cref="Suspend"/>.</summary>
    internal abstract void Publish(Span span);

    /// <summary>Makes current again what was so before <see cref="Publish"/>; the span goes on.</summary>
    internal abstract void Suspend(Span span);

    /// <summary>Makes the span current in its flow, until <see cref="Close"/>. Who runs the method need not be who has called it.</summary>
    internal virtual CurrentScope Open(Span span)
    {
        var outer = Activity.Current;
        Publish(span);
        span.Outer = outer;
        return new(span, span.Activity, outer);
    }

    /// <summary>Makes current again what was so before <see cref="Open"/>; the span may be over.</summary>
    internal virtual void Close(in CurrentScope scope) =>
        CurrentSpan.Restore(scope.OuterContext, scope.InnerContext, (Activity?)scope.Own, (Activity?)scope.Outer);

    /// <summary>Ends the span, restores what was current, and takes the object back.</summary>
    internal abstract void End(Span span);

    /// <summary>An attribute was captured; only called when <see cref="SetsTagsAtOnce"/>.</summary>
    internal virtual void Recorded(Span span, AttributeKey key, in AttributeValue value)
    {
    }
    /// <summary>Begins a span without making it current. Null: not recorded.</summary>
    /// <param name="parent">The current activity, where the path has looked at it already.</param>
    /// <param name="method">What is called.</param>
    protected abstract Span? Create(Activity? parent, TracedMethod method);

    /// <summary>
    /// The part of <see cref="Begin"/> that can fail. Apart from it, since what is not recorded should not pay for a frame that catches.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    protected Span? Record(Activity? parent, TracedMethod method, CallShape shape)
    {
        Span? span = null;
        try
        {
            span = Create(parent, method);
            if (span is null || shape is CallShape.Resumable)
                return span;
            span.IsSynchronous = true;
            if (shape is CallShape.Synchronous || span.Path is { PublishesLeaves: true })
                span.Path!.Enter(span);
        }
        catch (Exception exception)
        {
            Tracer.Report("starting a span", exception);
        }

        return span;
    }
}
