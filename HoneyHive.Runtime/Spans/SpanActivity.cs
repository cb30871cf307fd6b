using System.Diagnostics;

namespace HoneyHive.Spans;

/// <summary>
/// What <see cref="Activity.Current"/> is while a span is current: a bare Activity with the span's ids, so that HttpClient,
/// ASP.NET Core, loggers and every OpenTelemetry library find their parent. It may outlive the span: user code, child
/// activities and captured execution contexts keep it, which is why it holds ids only and is never pooled.
/// </summary>
/// <remarks>Every field here is paid for with each traced call. The span's id is not one of them: the base class has it as text.</remarks>
internal sealed class SpanActivity : Activity
{
    private readonly SpanTrace trace;

    /// <summary>An activity for a span with these ids, where <see cref="ActivityAccess.IsDirect"/>.</summary>
    internal SpanActivity(string name, Activity? parent, SpanIdentity identity)
        : base(name)
    {
        trace = identity.Trace;
        ActivityAccess.Identify(this, parent, trace.Hex, Hex.Format(identity.Span));
    }

    /// <summary>The ids of the span.</summary>
    /// <param name="thread">The calling thread.</param>
    internal SpanIdentity IdentityOn(TracingThread thread) => new(trace, thread.IdOf(ActivityAccess.SpanIdOf(this)));
}
