using System.Diagnostics;

namespace HoneyHive.Spans;

/// <summary>
/// Which traces are recorded. The id of a trace decides, so that everybody who asks about the same trace gets the same answer; the rule is that of
/// the OpenTelemetry SDK's <c>TraceIdRatioBasedSampler</c>.
/// </summary>
/// <param name="rate">Part of the traces that is recorded, 0 to 1.</param>
/// <param name="followsParent">Whether what has been decided about a parent counts for its children; otherwise they are looked at alone.</param>
internal sealed class TraceSampling(double rate, bool followsParent = true)
{
    internal static readonly TraceSampling Everything = new(1);

    private readonly ulong bound = (ulong)(rate * long.MaxValue);

    internal bool IsEverything { get; } = rate >= 1;

    /// <summary>Whether a trace is recorded that begins here.</summary>
    /// <param name="high">The first 16 hex digits of its id.</param>
    internal bool Includes(ulong high) => IsEverything || (high & long.MaxValue) < bound;

    /// <summary>Whether an activity of another library shows by itself that nothing below it is recorded. Throws nothing.</summary>
    internal bool Excludes(Activity parent) => parent is UnsampledActivity || (followsParent && !parent.IsAllDataRequested);

    /// <summary>Whether a span is recorded below an activity of another library.</summary>
    /// <remarks>
    /// An activity that ASP.NET Core makes for a log scope alone does not say that it is recorded, and nobody has decided anything about it: its trace
    /// decides.
    /// </remarks>
    internal bool Includes(Activity parent) =>
        !Excludes(parent) && (IsEverything || (followsParent && parent.Recorded) || Includes(SpanTrace.Of(parent).Id.High));
}
