using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using OpenTelemetry;

namespace HoneyHive.Export;

/// <summary>Sends everything to several exporters, one after the other. A span counts as delivered when all have taken it.</summary>
internal sealed class CompositeExporter(IReadOnlyList<ISpanExporter> exporters, Action<string> report) : ISpanExporter
{
    public string Target => string.Join(" and ", exporters.Select(exporter => exporter.Target));

    public ExportOutcome Export(ReadOnlySpan<SpanBatch> batches, TimeSpan timeout)
    {
        long spans = 0;
        foreach (var batch in batches)
            spans += batch.Count;
        var worst = new ExportOutcome(spans, 0);
        var deadline = Deadline.After(timeout);
        foreach (var exporter in exporters)
        {
            try
            {
                worst = Worse(worst, exporter.Export(batches, deadline.Remaining));
            }
            catch (Exception exception)
            {
                worst = Lost(exporter, spans, exception);
            }
        }

        return worst;
    }

    public ExportOutcome Export(in Batch<Activity> activities, TimeSpan timeout)
    {
        var worst = new ExportOutcome(activities.Count, 0);
        var deadline = Deadline.After(timeout);
        foreach (var exporter in exporters)
        {
            try
            {
                worst = Worse(worst, exporter.Export(activities, deadline.Remaining));
            }
            catch (Exception exception)
            {
                worst = Lost(exporter, activities.Count, exception);
            }
        }

        return worst;
    }

    public void Flush()
    {
        foreach (var exporter in exporters)
            exporter.Flush();
    }

    public void Dispose()
    {
        foreach (var exporter in exporters)
            exporter.Dispose();
    }

    private static ExportOutcome Worse(ExportOutcome left, ExportOutcome right) => left.Failed >= right.Failed ? left : right;

    private ExportOutcome Lost(ISpanExporter exporter, long spans, Exception exception)
    {
        report($"{spans} spans are lost: the exporter to {exporter.Target} threw {exception}");
        return new(0, spans);
    }
}
