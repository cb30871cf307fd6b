using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading;

namespace HoneyHive.Spans;

/// <summary>
/// Gives an <see cref="Activity"/> ids of our choice. The one thing of an Activity without a public setter is its span id, and
/// <see cref="Activity.Start"/> draws ids and reads the clock for nothing; where the private fields are as expected (checked once), they
/// are set directly. Otherwise <see cref="Activity.Start"/> is used and the span takes over the ids of its activity.
/// </summary>
internal static class ActivityAccess
{
    /// <summary>Whether ids can be set directly on this version of the framework.</summary>
    internal static bool IsDirect { get; } = Probe();

    /// <summary>Makes the activity stand for a span with these ids under <paramref name="parent"/>.</summary>
    internal static void Identify(Activity activity, Activity? parent, string traceId, string spanId)
    {
#if NET8_0_OR_GREATER
        // The format can only be chosen while there is no id.
        activity.SetIdFormat(ActivityIdFormat.W3C);
        TraceId(activity) = traceId;
        SpanId(activity) = spanId;
        Parent(activity) = parent;
        activity.ActivityTraceFlags = ActivityTraceFlags.Recorded;
#else
        throw new PlatformNotSupportedException();
#endif
    }

    /// <summary>The span id as the activity holds it.</summary>
    internal static string SpanIdOf(Activity activity) =>
#if NET8_0_OR_GREATER
        SpanId(activity) ??
#endif
        activity.SpanId.ToHexString();

    /// <summary>Sets <see cref="Activity.Current"/> without having the id formatted for a check that always passes.</summary>
    internal static void SetCurrent(Activity? activity)
    {
#if NET8_0_OR_GREATER
        if (IsDirect)
        {
            CurrentLocal(null!).Value = activity;
            return;
        }
#endif
        Activity.Current = activity;
    }

#if NET8_0_OR_GREATER
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_traceId")]
    private static extern ref string? TraceId(Activity activity);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_spanId")]
    private static extern ref string? SpanId(Activity activity);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Parent>k__BackingField")]
    private static extern ref Activity? Parent(Activity activity);

    [UnsafeAccessor(UnsafeAccessorKind.StaticField, Name = "s_current")]
    private static extern ref AsyncLocal<Activity?> CurrentLocal(Activity activity);

    /// <summary>Does what <see cref="Identify"/> does to an activity of its own and looks at the result through the public interface.</summary>
    private static bool Probe()
    {
        const string trace = "0af7651916cd43dd8448eb211c80319c";
        const string span = "b7ad6b7169203331";
        var before = Activity.Current;
        try
        {
            var parent = new Activity("parent");
            var activity = new Activity("probe");
            Identify(activity, parent, trace, span);
            CurrentLocal(null!).Value = activity;
            var isSet = ReferenceEquals(Activity.Current, activity);
            CurrentLocal(null!).Value = before;
            return isSet
                && ReferenceEquals(Activity.Current, before)
                && ReferenceEquals(activity.Parent, parent)
                && activity.IdFormat == ActivityIdFormat.W3C
                && activity.Id == $"00-{trace}-{span}-01"
                && activity.Context.SpanId.ToHexString() == span;
        }
        catch (Exception)
        {
            // A missing field shows as MissingFieldException, a different layout as a wrong value: both mean the public way.
            return false;
        }
    }
#else
    private static bool Probe() => false;
#endif
}
