using System.Diagnostics;
using System.Threading;
using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <summary>
/// The path of a root that sampling has decided against. Nothing of it is recorded, but it is current while it runs, wherever its flow goes,
/// so that nothing inside becomes a root of its own.
/// </summary>
internal sealed class UnsampledPath : TracingPath
{
    private static readonly CaptureSettings Nothing = new() { CaptureInputs = false, CaptureOutputs = false, CaptureExceptions = false };

    private readonly UnsampledActivity activity = new();
    private readonly SpanPool pool;

#if NET8_0_OR_GREATER
    /// <summary>The execution context that holds nothing, and the one that holds the activity alone: installing a context costs nothing, making it does.</summary>
    private readonly ExecutionContext? empty;
    private readonly ExecutionContext? marked;
#endif

    internal UnsampledPath(SpanPool pool, ISpanPipeline pipeline)
        : base(Nothing, pipeline)
    {
        this.pool = pool;
#if NET8_0_OR_GREATER
        (empty, marked) = CaptureContexts(activity);
#endif
    }

    internal Span Acquire(TracedMethod method, TracingThread thread)
    {
        var span = pool.Acquire(thread);
        span.StartUnrecorded(this, method);
        return span;
    }

    internal override void Publish(Span span)
    {
        span.Activity = activity;
        span.Outer = Activity.Current;
        span.IsPublished = true;
#if NET8_0_OR_GREATER
        span.OuterContext = ExecutionContext.Capture();
        if (marked is not null && span.OuterContext is { } outer && ReferenceEquals(outer, empty))
        {
            ExecutionContext.Restore(marked);
            span.InnerContext = marked;
            return;
        }
#endif
        ActivityAccess.SetCurrent(activity);
        span.InnerContext = ExecutionContext.Capture();
    }

    internal override void Suspend(Span span)
    {
        CurrentSpan.Restore(span);
        span.IsPublished = false;
    }

    internal override void End(Span span)
    {
        if (span.IsPublished)
            CurrentSpan.Restore(span);
        pool.Release(span, span.EndingThread);
    }

    protected override Span? Create(Activity? parent, TracedMethod method) =>
        TracingThread.Recording is { } thread ? Acquire(method, thread) : null;

#if NET8_0_OR_GREATER
    /// <summary>On a thread of its own, since the calling one may have anything in its context.</summary>
    private static (ExecutionContext? Empty, ExecutionContext? Marked) CaptureContexts(Activity activity)
    {
        (ExecutionContext?, ExecutionContext?) contexts = default;
        var thread = new Thread(() =>
        {
            var before = ExecutionContext.Capture();
            ActivityAccess.SetCurrent(activity);
            contexts = (before, ExecutionContext.Capture());
        });
        thread.UnsafeStart();
        thread.Join();
        return contexts;
    }
#endif
}
