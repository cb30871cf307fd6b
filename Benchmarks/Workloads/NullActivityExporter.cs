using System.Diagnostics;
using OpenTelemetry;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>Accepts every activity at once: the counterpart of <see cref="Export.DiscardingExporter"/> on the side of the reference.</summary>
internal sealed class NullActivityExporter : BaseExporter<Activity>
{
    public override ExportResult Export(in Batch<Activity> batch) => ExportResult.Success;
}
