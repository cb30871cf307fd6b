using System;
using System.Diagnostics;
using HoneyHive.Export;
using OpenTelemetry;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>Accepts every span at once, so that what is measured is what the caller pays.</summary>
internal sealed class NullExporter : ISpanExporter
{
    public string Target => "nowhere";

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
