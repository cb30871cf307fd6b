using System.Diagnostics;

namespace HoneyHive.Spans;

/// <summary>
/// What <see cref="Activity.Current"/> is while a span is current: a bare Activity with the span's ids, so that HttpClient,
/// ASP.NET Core, loggers and every OpenTelemetry library find their parent. It may outlive the span: user code, child
/// activities and captured execution contexts keep it, which is why it holds ids only and is never pooled.
/// </summary>
internal sealed class SpanActivity : Activity
{
    private readonly string traceId;

    /// <summary>An activity for a span with these ids, where <see cref="ActivityAccess.IsDirect"/>.</summary>
    internal SpanActivity(string name, Activity? parent, SpanIdentity identity)
        : base(name)
    {
        Identity = identity;
        traceId = parent is SpanActivity outer ? outer.traceId
            : parent is { IdFormat: ActivityIdFormat.W3C } ? parent.TraceId.ToHexString()
            : Hex.Format(identity.TraceHigh, identity.TraceLow);
        ActivityAccess.Identify(this, parent, traceId, Hex.Format(identity.Span));
    }

    /// <summary>The span's ids as numbers; saves children the parsing.</summary>
    internal SpanIdentity Identity { get; }
}
