using System;
using System.Diagnostics;
using System.Threading;
using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <summary>
/// The pooled path at the level <see cref="ContextLevel.Thread"/>: the span of a synchronous method is current on its thread, others are current in
/// their execution context, as <see cref="FlowSpan"/>. <see cref="Activity.Current"/> is read, for the parent, and never set.
/// </summary>
/// <remarks>
/// A synchronous method may call an async one, which calls a synchronous one, and so on, and activities of other libraries may begin in between.
/// Which is the innermost shows by what was current when each of them became so: whoever has seen the other one is further in.
/// </remarks>
internal sealed class ThreadPath(CaptureSettings settings, SpanPool pool, ISpanPipeline pipeline, IAttributeEncoder? eagerEncoder = null)
    : PooledPath(settings, pool, pipeline, eagerEncoder)
{
    internal override Span? Begin(TracedMethod method, CallShape shape) => Record(null, method, shape);

    internal override void Enter(Span span)
    {
        span.Thread!.Running.Push(span);
        span.IsPublished = true;
        span.IsOnThread = true;
    }

    internal override void Publish(Span span)
    {
        var outer = ExecutionContext.Capture();
        span.IsPublished = true;
        if (CurrentSpan.TryReinstall(span, outer))
            return;
        span.OuterContext = outer;
        span.OuterFlow = FlowSpan.Current;
        FlowSpan.Current = span.Flow = new FlowSpan(span.Identity, Activity.Current);
        span.InnerContext = ExecutionContext.Capture();
    }

    internal override CurrentScope Open(Span span)
    {
        Publish(span);
        return new(span, span.Flow, span.OuterFlow);
    }

    internal override void Close(in CurrentScope scope) =>
        Restore(scope.OuterContext, scope.InnerContext, (FlowSpan?)scope.Own, (FlowSpan?)scope.Outer);

    protected override Span? Create(Activity? parent, TracedMethod method)
    {
        if (TracingThread.Recording is not { } thread)
            return null;
        var context = ExecutionContext.Capture();
        if (thread.Running.Innermost is { } outer && IsInnermost(outer, context))
            return CreateBelow(outer, method, thread, context);

        var (flow, activity) = (FlowSpan.Current, Activity.Current);
        var span = flow is not null && !IsInside(activity, flow.Activity)
            ? Acquire(method, thread, activity, flow.Identity)
            : CreateBelow(activity, method, thread);
        if (span is null)
            return null;

        // An activity of another library may be in between.
        span.IsLocalRoot &= thread.Running.Innermost is null && flow is null;
        Remember(span, context, flow);
        return span;
    }

    protected override void Leave(Span span)
    {
        if (span.IsOnThread)
            Pop(span);
        else
            Restore(span.OuterContext, span.InnerContext, span.Flow, span.OuterFlow);
    }

    private Span CreateBelow(Span outer, TracedMethod method, TracingThread thread, ExecutionContext? context)
    {
        var span = Acquire(method, thread, outer.Parent, outer.Identity);
        Remember(span, context, outer.Flow);
        return span;
    }

    private static void Remember(Span span, ExecutionContext? context, FlowSpan? flow)
    {
        if (context is not null)
            span.InnerContext = context;
        if (flow is not null)
            span.Flow = flow;
    }

    /// <summary>
    /// Whether nothing has become current since the span has. The same execution context proves it, without a look at what it holds; a
    /// thread that lets nothing flow has none to compare.
    /// </summary>
    private static bool IsInnermost(Span span, ExecutionContext? context) =>
        (context is not null && ReferenceEquals(context, span.InnerContext))
        || (ReferenceEquals(FlowSpan.Current, span.Flow) && !IsInside(Activity.Current, span.Parent));

    /// <summary>
    /// Whether an activity has begun since another one was current. Not when it is the same one, or one around it: that is what remains when
    /// the other has stopped.
    /// </summary>
    private static bool IsInside(Activity? activity, Activity? before)
    {
        if (activity is null || ReferenceEquals(activity, before))
            return false;
        for (var around = before; around is not null; around = around.Parent)
        {
            if (ReferenceEquals(around, activity))
                return false;
        }

        return true;
    }

    private static void Pop(Span span)
    {
        span.Thread!.Running.Remove(span);
        span.IsOnThread = false;
    }

    /// <summary>What user code has changed about its own AsyncLocals in the meantime stays.</summary>
    private static void Restore(ExecutionContext? outerContext, ExecutionContext? innerContext, FlowSpan? own, FlowSpan? outer)
    {
        if (!CurrentSpan.TryRestore(outerContext, innerContext) && ReferenceEquals(FlowSpan.Current, own))
            FlowSpan.Current = outer;
    }
}
