using System.Diagnostics;
using HoneyHive.Export.Sanitizing;
using HoneyHive.Spans;

namespace HoneyHive.Export.Snapshots;

/// <summary>Reads spans of the original path and of other libraries.</summary>
internal static class ActivitySnapshotReader
{
    internal static SpanSnapshot Read(Activity activity, Sanitizer? sanitizer = null)
    {
        var attributes = new SnapshotAttributes(sanitizer);
        foreach (ref readonly var tag in activity.EnumerateTagObjects())
            attributes.Add(tag.Key, tag.Value);
        var hasFailed = activity.Status == ActivityStatusCode.Error;
        return attributes.Apply(new()
        {
            Name = activity.DisplayName,
            Kind = activity.Kind,
            TraceId = activity.TraceId.ToHexString(),
            SpanId = activity.SpanId.ToHexString(),
            ParentId = activity.ParentSpanId == default ? null : activity.ParentSpanId.ToHexString(),
            IsLocalRoot = activity.Parent is null,
            StartUnixNanoseconds = UnixTime.ToNanoseconds(activity.StartTimeUtc),
            Duration = activity.Duration,
            ErrorType = hasFailed ? RecordedExceptionType(activity) : null,
            ErrorMessage = hasFailed ? activity.StatusDescription ?? string.Empty : null,
        });
    }

    private static string? RecordedExceptionType(Activity activity)
    {
        foreach (ref readonly var recorded in activity.EnumerateEvents())
        {
            foreach (ref readonly var tag in recorded.EnumerateTagObjects())
            {
                if (tag.Key == AttributeNames.ExceptionType)
                    return tag.Value as string;
            }
        }

        return null;
    }
}
