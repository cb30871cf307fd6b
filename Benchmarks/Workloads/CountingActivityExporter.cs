using System.Diagnostics;
using System.Threading;
using OpenTelemetry;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>Counts what another exporter has delivered: the SDK itself doesn't tell.</summary>
internal sealed class CountingActivityExporter(BaseExporter<Activity> exporter) : BaseExporter<Activity>
{
    private long delivered;

    internal long Delivered => Interlocked.Read(ref delivered);

    public override ExportResult Export(in Batch<Activity> batch)
    {
        // The batch is empty once it has been read.
        var count = batch.Count;
        var result = exporter.Export(batch);
        if (result == ExportResult.Success)
            Interlocked.Add(ref delivered, count);
        return result;
    }

    protected override bool OnShutdown(int timeoutMilliseconds) => exporter.Shutdown(timeoutMilliseconds);
}
