using System.Diagnostics;

namespace HoneyHive.Spans;

/// <summary>
/// What <see cref="Activity.Current"/> is inside a trace that is not recorded, from its root on. Traced methods, the activities of other
/// libraries and the services that they call see a parent that was decided against. One for all such traces: it tells nothing but that.
/// </summary>
internal sealed class UnsampledActivity : Activity
{
    internal UnsampledActivity()
        : base("unsampled")
    {
        // A parent would be taken from what is current, and would be given the blame for the decision.
        var before = Current;
        Current = null;
        SetIdFormat(ActivityIdFormat.W3C);
        Start();
        Current = before;
        ActivityTraceFlags = ActivityTraceFlags.None;
        IsAllDataRequested = false;
    }
}
