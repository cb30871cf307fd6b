using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using OpenTelemetry;

namespace HoneyHive.Export.Otlp;

/// <summary>Activities by their source, which becomes the instrumentation scope.</summary>
internal static class ActivityScopes
{
    /// <summary>The sources in the order in which they first occur, each with its activities.</summary>
    internal static IEnumerable<(ActivitySource Source, IEnumerable<Activity> Ended)> Group(in Batch<Activity> batch)
    {
        var ended = new List<Activity>((int)batch.Count);
        foreach (var activity in batch)
            ended.Add(activity);
        return ended.GroupBy(activity => activity.Source).Select(scope => (scope.Key, (IEnumerable<Activity>)scope));
    }
}
