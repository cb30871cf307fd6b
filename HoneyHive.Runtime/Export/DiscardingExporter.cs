using System;
using System.Diagnostics;
using OpenTelemetry;

namespace HoneyHive.Export;

/// <summary>Takes every span and sends none: the test mode, in which a program records as always and nothing leaves the process.</summary>
internal sealed class DiscardingExporter : ISpanExporter
{
    public string Target => "nowhere (test mode)";

    public ExportOutcome Export(ReadOnlySpan<SpanBatch> batches, TimeSpan timeout) => new(batches.CountSpans(), 0);

    public ExportOutcome Export(in Batch<Activity> activities, TimeSpan timeout) => new(activities.Count, 0);

    public void Flush()
    {
    }

    public void Dispose()
    {
    }
}
