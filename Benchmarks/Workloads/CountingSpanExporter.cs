using System;
using System.Diagnostics;
using System.Threading;
using HoneyHive.Export;
using OpenTelemetry;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>Counts what our own exporter has delivered on the original path.</summary>
internal sealed class CountingSpanExporter(ISpanExporter exporter) : ISpanExporter
{
    private long delivered;

    public string Target => exporter.Target;

    internal long Delivered => Interlocked.Read(ref delivered);

    public ExportOutcome Export(ReadOnlySpan<SpanBatch> batches, TimeSpan timeout) => Count(exporter.Export(batches, timeout));

    public ExportOutcome Export(in Batch<Activity> activities, TimeSpan timeout) => Count(exporter.Export(activities, timeout));

    public void Flush() => exporter.Flush();

    public void Dispose() => exporter.Dispose();

    private ExportOutcome Count(ExportOutcome outcome)
    {
        Interlocked.Add(ref delivered, outcome.Delivered);
        return outcome;
    }
}
