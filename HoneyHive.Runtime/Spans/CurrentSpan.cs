using System.Diagnostics;
using System.Threading;

namespace HoneyHive.Spans;

/// <summary>Makes a span of the pooled path current, and what was current before current again.</summary>
internal static class CurrentSpan
{
    /// <summary>Puts a bare activity with the span's ids into <see cref="Activity.Current"/>: the same one every time.</summary>
    internal static void Publish(Span span)
    {
        var outer = ExecutionContext.Capture();
        if (TryReinstall(span, outer))
            return;
        span.OuterContext = outer;
        if (span.Activity is { } own)
        {
            span.Outer = Activity.Current;
            ActivityAccess.SetCurrent(own);
        }
        else
        {
            span.Outer = span.Parent;
            PublishFirst(span);
        }

        span.InnerContext = ExecutionContext.Capture();
    }

    /// <summary>
    /// Undoes <see cref="Publish"/>. When nothing else has changed the execution context in between, the old one is simply put back, which
    /// costs nothing; otherwise only the current activity is, so that what user code did to other AsyncLocals stays.
    /// Someone else's activity that user code has left current on purpose stays current, too.
    /// </summary>
    internal static void Restore(Span span) => Restore(span.OuterContext, span.InnerContext, span.Activity, span.Outer);

    /// <summary>The same, of what stood for a span that may be over.</summary>
    internal static void Restore(ExecutionContext? outerContext, ExecutionContext? innerContext, Activity? own, Activity? outer)
    {
        if (!TryRestore(outerContext, innerContext) && ReferenceEquals(Activity.Current, own))
            ActivityAccess.SetCurrent(outer);
    }

    /// <summary>Puts the outer execution context back if the current one is the inner one.</summary>
    internal static bool TryRestore(ExecutionContext? outer, ExecutionContext? inner)
    {
#if NET8_0_OR_GREATER
        if (outer is not null && ReferenceEquals(ExecutionContext.Capture(), inner))
        {
            ExecutionContext.Restore(outer);
            return true;
        }
#endif
        return false;
    }

    /// <summary>
    /// An iterator is usually resumed where it was suspended, once for each item: then the context that holds the span is still there.
    /// </summary>
    internal static bool TryReinstall(Span span, ExecutionContext? outer)
    {
#if NET8_0_OR_GREATER
        if (outer is not null && ReferenceEquals(outer, span.OuterContext) && span.InnerContext is { } inner)
        {
            ExecutionContext.Restore(inner);
            return true;
        }
#endif
        return false;
    }

    private static void PublishFirst(Span span)
    {
        if (ActivityAccess.IsDirect)
        {
            span.Activity = new SpanActivity(span.Method!.Name, span.Parent, span.Identity);
            ActivityAccess.SetCurrent(span.Activity);
        }
        else
        {
            PublishStarted(span);
        }
    }

    private static void PublishStarted(Span span)
    {
        var activity = new Activity(span.Method!.Name);
        if (span.Parent is not { IdFormat: ActivityIdFormat.W3C })
            activity.SetIdFormat(ActivityIdFormat.W3C);
        activity.ActivityTraceFlags = ActivityTraceFlags.Recorded;
        activity.Start();
        span.Activity = activity;
        span.Identity = SpanIdentity.Of(activity);
    }
}
