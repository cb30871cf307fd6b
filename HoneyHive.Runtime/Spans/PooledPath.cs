using System.Diagnostics;
using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <summary>The optimised path: spans from a pool, records copied into batches, one worker that exports them.</summary>
/// <param name="settings">What is recorded.</param>
/// <param name="pool">Where spans come from.</param>
/// <param name="pipeline">Where ended spans go.</param>
/// <param name="eagerEncoder">Encodes the attributes when a span ends; null: they are encoded when they are exported.</param>
internal sealed class PooledPath(CaptureSettings settings, SpanPool pool, ISpanPipeline pipeline, IAttributeEncoder? eagerEncoder = null)
    : TracingPath(settings, pipeline)
{
    internal SpanPool Pool { get; } = pool;

    internal override Span? Begin(TracedMethod method)
    {
        var parent = Activity.Current;
        SpanIdentity identity;
        ulong parentSpan = 0;
        if (parent is SpanActivity outer)
        {
            var inner = outer.Identity;
            identity = inner.NewChild();
            parentSpan = inner.Span;
        }
        else if (parent is { IdFormat: ActivityIdFormat.W3C })
        {
            // Nobody records this trace: a sampler has decided against it.
            if (!parent.IsAllDataRequested)
                return null;
            var foreign = SpanIdentity.Of(parent);
            identity = foreign.NewChild();
            parentSpan = foreign.Span;
        }
        else
        {
            identity = SpanIdentity.NewRoot();
        }

        var span = Pool.Acquire();
        span.Parent = parent;
        span.Identity = identity;
        span.ParentSpan = parentSpan;
        span.Start(this, method);
        return span;
    }

    internal override void Publish(Span span)
    {
        CurrentSpan.Publish(span);
        span.IsPublished = true;
    }

    internal override void Suspend(Span span)
    {
        CurrentSpan.Restore(span);
        span.IsPublished = false;
    }

    internal override void End(Span span)
    {
        span.EndTicks = SpanClock.Now;
        if (span.IsPublished)
        {
            CurrentSpan.Restore(span);
            CopyTags(span);
            span.Decoration = IsDecorated(span) ? span.Activity : null;
        }

        if (eagerEncoder is not null)
            span.Attributes.Serialize(eagerEncoder);
        Pipeline.Add(span);
        Pool.Release(span);
    }

    private static bool IsDecorated(Span span)
    {
        var activity = span.Activity!;
        return activity.Status != ActivityStatusCode.Unset
            || !ReferenceEquals(activity.DisplayName, span.Method!.Name)
            || activity.EnumerateEvents().MoveNext()
            || activity.EnumerateLinks().MoveNext();
    }

    /// <summary>What user code has set on <see cref="Activity.Current"/> while that was this span.</summary>
    private static void CopyTags(Span span)
    {
        foreach (ref readonly var tag in span.Activity!.EnumerateTagObjects())
        {
            if (tag.Value is { } value)
                span.Attributes.Add(new AttributeKey(tag.Key), value);
        }
    }
}
