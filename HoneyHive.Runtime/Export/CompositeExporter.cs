using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using OpenTelemetry;

namespace HoneyHive.Export;

/// <summary>Sends everything to several exporters, one after the other. A span counts as delivered when all have taken it.</summary>
internal sealed class CompositeExporter(IReadOnlyList<ISpanExporter> exporters, Action<string> report) : ISpanExporter
{
    private readonly GuardedExporter[] guarded = [.. exporters.Select(exporter => new GuardedExporter(exporter, report))];

    public string Target => string.Join(" and ", guarded.Select(exporter => exporter.Target));

    public ExportOutcome Export(ReadOnlySpan<SpanBatch> batches, TimeSpan timeout)
    {
        var worst = new ExportOutcome(batches.CountSpans(), 0);
        var deadline = Deadline.After(timeout);
        foreach (var exporter in guarded)
            worst = Worse(worst, exporter.Export(batches, deadline.Remaining));
        return worst;
    }

    public ExportOutcome Export(in Batch<Activity> activities, TimeSpan timeout)
    {
        var worst = new ExportOutcome(activities.Count, 0);
        var deadline = Deadline.After(timeout);
        foreach (var exporter in guarded)
            worst = Worse(worst, exporter.Export(activities, deadline.Remaining));
        return worst;
    }

    public void Flush()
    {
        foreach (var exporter in guarded)
            exporter.Flush();
    }

    public void Dispose()
    {
        foreach (var exporter in guarded)
            exporter.Dispose();
    }

    private static ExportOutcome Worse(ExportOutcome left, ExportOutcome right) => left.Failed >= right.Failed ? left : right;
}
