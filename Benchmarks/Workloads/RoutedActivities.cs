using System.Diagnostics;
using HoneyHive.Export;
using OpenTelemetry;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>
/// Gives every activity what HoneyHive finds its session and shows an event by, and what a traced method says of itself: all that our spans carry beside their inputs
/// and outputs.
/// </summary>
internal sealed class RoutedActivities : BaseProcessor<Activity>
{
    private static readonly object isCreated = true;

    public override void OnStart(Activity data)
    {
        data.SetTag(AttributeNames.EventType, "tool");
        data.SetTag(AttributeNames.EventName, data.OperationName);
        data.SetTag(AttributeNames.Function, "HoneyHive.Benchmarks.Workloads.SyncCalls.ByHand");
        data.SetTag("honeyhive.session_id", "3f0e1c52-6d5b-4c1e-9b3f-5a8f3c0c8a11");
        data.SetTag("honeyhive.session_auto_create", isCreated);
        data.SetTag("honeyhive.session_name", "HoneyHive.Benchmarks");
        data.SetTag("honeyhive.source", "dev");
    }
}
