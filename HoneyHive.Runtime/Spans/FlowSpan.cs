using System.Diagnostics;
using System.Threading;

namespace HoneyHive.Spans;

/// <summary>
/// A span that is current in an asynchronous flow at the level <see cref="ContextLevel.Thread"/>. Immutable: it stays in captured execution
/// contexts when the span has ended and its object serves another call.
/// </summary>
/// <param name="identity">The span's ids.</param>
/// <param name="activity">What was <see cref="Activity.Current"/> when the span became current.</param>
internal sealed class FlowSpan(SpanIdentity identity, Activity? activity)
{
    private static readonly AsyncLocal<FlowSpan?> Local = new();

    internal static FlowSpan? Current
    {
        get => Local.Value;
        set => Local.Value = value;
    }

    internal SpanIdentity Identity { get; } = identity;

    internal Activity? Activity { get; } = activity;
}
