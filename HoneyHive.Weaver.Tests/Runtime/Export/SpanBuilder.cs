using System;
using System.Diagnostics;
using HoneyHive.Export;
using HoneyHive.Spans;
using HoneyHive.Weaving;

namespace HoneyHive.Tests.Runtime.Export;

/// <summary>Makes ended spans without running traced methods.</summary>
internal sealed class SpanBuilder
{
    private readonly Span span = new(new LazyAttributeSet(128));

    internal SpanBuilder(string name, EventType eventType = EventType.Tool, SpanBuilder? parent = null, string inputs = "")
        : this(new TracedMethod(name, "Specimens." + name, (int)eventType, inputs), parent)
    {
    }

    internal SpanBuilder(TracedMethod method, SpanBuilder? parent = null)
    {
        span.Identity = parent?.span.Identity.NewChild() ?? SpanIdentity.NewRoot();
        span.ParentSpan = parent?.span.Identity.Span ?? 0;
        span.Parent = parent is null ? null : new SpanActivity(parent.span.Method!.Name, parent.span.Parent, parent.span.Identity);
        span.IsLocalRoot = PooledPath.IsLocalRoot(span.Parent);
        span.Start(new NowherePath(), method);
    }

    internal SpanBuilder Below(Activity parent)
    {
        span.Parent = parent;
        span.ParentSpan = SpanIdentity.Of(parent).Span;
        span.IsLocalRoot = PooledPath.IsLocalRoot(parent);
        return this;
    }

    internal SpanBuilder Input<T>(int index, T value)
    {
        span.RecordInput(index, value);
        return this;
    }

    internal SpanBuilder Output<T>(T value)
    {
        span.RecordOutput(value);
        return this;
    }

    /// <summary>A tag that user code has set while the span was current.</summary>
    internal SpanBuilder Tagged<T>(string key, T value)
    {
        span.Attributes.Add(new AttributeKey(key), value);
        return this;
    }

    internal SpanBuilder Failed(object failure)
    {
        span.RecordFailure(failure);
        FailingSpans.Take();
        return this;
    }

    /// <summary>Encodes what was recorded so far, as the path does at the end of a span when serialisation is not lazy.</summary>
    internal SpanBuilder Serialized(IAttributeEncoder encoder)
    {
        span.Attributes.Serialize(encoder, span.Method);
        return this;
    }

    internal Span End()
    {
        span.EndTicks = SpanClock.Now;
        return span;
    }

    /// <summary>A batch that holds the spans in the given order of ending.</summary>
    internal static SpanBatch Batch(params SpanBuilder[] spans)
    {
        var batch = new SpanBatch(spans.Length);
        foreach (var span in spans)
            batch.Add(span.End());
        return batch;
    }

    private sealed class NowherePath() : TracingPath(new CaptureSettings(), null!)
    {
        protected override Span? Create(Activity? parent, TracedMethod method) => null;

        internal override void Publish(Span span)
        {
        }

        internal override void Suspend(Span span)
        {
        }

        internal override void End(Span span)
        {
        }
    }
}
