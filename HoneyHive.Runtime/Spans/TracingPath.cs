using System;
using System.Threading.Tasks;
using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <summary>How spans come into being and end: the pooled path, or the original one through <c>ActivitySource</c>.</summary>
/// <remarks>Chosen once; a span keeps the path it began on, so that a change of configuration cannot tear it.</remarks>
internal abstract class TracingPath(CaptureSettings settings)
{
    internal CaptureSettings Settings { get; } = settings;

    /// <summary>Whether <see cref="Recorded"/> wants every attribute at the moment it is captured.</summary>
    internal virtual bool SetsTagsAtOnce => false;

    /// <summary>Begins a span under what is current, without making it current. Null: not recorded.</summary>
    internal abstract Span? Begin(TracedMethod method);

    /// <summary>Makes the span current. Called at most once for a span.</summary>
    internal abstract void Publish(Span span);

    /// <summary>Ends the span, restores what was current, and takes the object back.</summary>
    internal abstract void End(Span span);

    /// <summary>An attribute was captured; only called when <see cref="SetsTagsAtOnce"/>.</summary>
    internal virtual void Recorded(Span span, SpanAttribute attribute)
    {
    }

    /// <summary>The span's failure was set.</summary>
    internal virtual void Failed(Span span)
    {
    }

    /// <summary>Sends what has ended so far and tells what became of it.</summary>
    internal abstract Task<FlushResult> FlushAsync(TimeSpan timeout);

    /// <summary>Sends what has ended so far, within <paramref name="timeout"/>, and stops.</summary>
    internal abstract void Shutdown(TimeSpan timeout);
}
