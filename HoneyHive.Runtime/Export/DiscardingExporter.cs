using System;
using System.Diagnostics;
using OpenTelemetry;

namespace HoneyHive.Export;

/// <summary>Takes every span and sends none: the test mode, in which a program records as always and nothing leaves the process.</summary>
internal sealed class DiscardingExporter : ISpanExporter
{
    public string Target => "nowhere (test mode)";

    public ExportOutcome Export(ReadOnlySpan<SpanBatch> batches, TimeSpan timeout)
    {
        long count = 0;
        foreach (var batch in batches)
            count += batch.Count;
        return new(count, 0);
    }

    public ExportOutcome Export(in Batch<Activity> activities, TimeSpan timeout) => new(activities.Count, 0);

    public void Flush()
    {
    }

    public void Dispose()
    {
    }
}
