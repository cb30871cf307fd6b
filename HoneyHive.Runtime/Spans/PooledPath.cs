using System.Diagnostics;
using HoneyHive.Capture;
using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <summary>
/// The optimised path: spans from a pool, records copied into batches, one worker that exports them. The current span is kept in
/// <see cref="Activity.Current"/>: <see cref="ContextLevel.Activity"/>.
/// </summary>
/// <param name="settings">What is recorded.</param>
/// <param name="pool">Where spans come from.</param>
/// <param name="pipeline">Where ended spans go.</param>
/// <param name="eagerEncoder">Encodes the attributes when a span ends; null: they are encoded when they are exported.</param>
internal class PooledPath(CaptureSettings settings, SpanPool pool, ISpanPipeline pipeline, IAttributeEncoder? eagerEncoder = null)
    : TracingPath(settings, pipeline)
{
    /// <summary>
    /// Has nothing, for which every activity shows the same object: a comparison tells that there is nothing to look through. Where that is not so, the
    /// comparison fails, and what there is gets looked through.
    /// </summary>
    private static readonly Activity Untouched = new("untouched");

    /// <summary>The path of roots that are not recorded; null where all are.</summary>
    private readonly UnsampledPath? unsampled = settings.Sampling.IsEverything ? null : new UnsampledPath(pool, pipeline);

    internal SpanPool Pool { get; } = pool;

    /// <summary>
    /// Whether no traced method is around what has this parent; between two of them there may be activities of other libraries. Where our activities
    /// can't be told from others, only a span without a parent is a root.
    /// </summary>
    internal static bool IsLocalRoot(Activity? parent)
    {
        var ancestor = parent;
        while (ancestor is not (null or SpanActivity))
            ancestor = ancestor.Parent;
        return ancestor is null && (parent is null || ActivityAccess.IsDirect);
    }

    internal override Span? Begin(TracedMethod method, CallShape shape)
    {
        // What is not recorded is left before anything else is looked at.
        var parent = Activity.Current;
        return parent is { IdFormat: ActivityIdFormat.W3C } and not SpanActivity && Settings.Sampling.Excludes(parent)
            ? null
            : Record(parent, method, shape);
    }

    internal override void Publish(Span span)
    {
        CurrentSpan.Publish(span);
        span.IsPublished = true;
    }

    internal override void Suspend(Span span)
    {
        Leave(span);
        span.IsPublished = false;
    }

    internal override void End(Span span)
    {
        span.EndTicks = SpanClock.Now;
        if (span.IsPublished)
            Leave(span);
        if (span.Activity is { } activity)
        {
            CopyTags(span, activity, Settings.OutputLimits);
            span.Decoration = IsDecorated(span, activity) ? activity : null;
        }

        if (eagerEncoder is not null)
            span.Attributes.Serialize(eagerEncoder, span.Method);
        var thread = span.EndingThread;
        Pipeline.Add(span, thread);
        Pool.Release(span, thread);
    }

    /// <summary>The span is suspended, or ends, while it is current.</summary>
    protected virtual void Leave(Span span) => CurrentSpan.Restore(span);

    protected override Span? Create(Activity? parent, TracedMethod method) =>
        TracingThread.Recording is { } thread ? CreateBelow(parent, method, thread) : null;

    /// <summary>Begins a span in the trace of an activity, or a trace of its own where there is none. Null: nothing below the activity is recorded.</summary>
    protected Span? CreateBelow(Activity? parent, TracedMethod method, TracingThread thread) => parent switch
    {
        SpanActivity outer => Acquire(method, thread, outer, outer.IdentityOn(thread)),
        { IdFormat: ActivityIdFormat.W3C } foreign => CreateBelowForeign(foreign, method, thread),
        _ => CreateRoot(parent, method, thread),
    };

    /// <summary>Takes a span from the pool and starts it.</summary>
    /// <param name="method">What is called.</param>
    /// <param name="thread">The calling thread.</param>
    /// <param name="parent">The current activity.</param>
    /// <param name="outer">The span around it.</param>
    /// <param name="isLocalRoot">Whether no span of a traced method is above it.</param>
    protected Span Acquire(TracedMethod method, TracingThread thread, Activity? parent, in SpanIdentity outer, bool isLocalRoot = false) =>
        Acquire(method, thread, parent, outer.NewChild(thread), outer.Span, isLocalRoot);

    private Span Acquire(TracedMethod method, TracingThread thread, Activity? parent, in SpanIdentity identity, ulong parentSpan, bool isLocalRoot)
    {
        var span = Pool.Acquire(thread);
        if (parent is not null)
            span.Parent = parent;
        span.Identity = identity;
        span.ParentSpan = parentSpan;
        span.IsLocalRoot = isLocalRoot;
        span.Start(this, method);
        return span;
    }

    private Span? CreateBelowForeign(Activity parent, TracedMethod method, TracingThread thread) =>
        Settings.Sampling.Includes(parent) ? Acquire(method, thread, parent, SpanIdentity.Of(parent), IsLocalRoot(parent)) : null;

    private Span CreateRoot(Activity? foreign, TracedMethod method, TracingThread thread)
    {
        var high = thread.Ids.Next();
        return unsampled is null || Settings.Sampling.Includes(high)
            ? Acquire(method, thread, foreign, SpanIdentity.NewRoot(high, thread), 0, isLocalRoot: true)
            : unsampled.Acquire(method, thread);
    }

    private static bool IsDecorated(Span span, Activity activity) =>
        activity.Status != ActivityStatusCode.Unset
        || !ReferenceEquals(activity.DisplayName, span.Method!.Name)
        || !ReferenceEquals(activity.Events, Untouched.Events)
        || !ReferenceEquals(activity.Links, Untouched.Links);

    /// <summary>What user code has set on <see cref="Activity.Current"/> while that was this span.</summary>
    private static void CopyTags(Span span, Activity activity, SnapshotLimits limits)
    {
        if (ReferenceEquals(activity.TagObjects, Untouched.TagObjects))
            return;
        foreach (ref readonly var tag in activity.EnumerateTagObjects())
        {
            if (tag.Value is { } value)
                span.Attributes.Add(new AttributeKey(tag.Key), limits.HidesSecrets ? SecretNames.Hide(tag.Key, value) : value, limits);
        }
    }
}
