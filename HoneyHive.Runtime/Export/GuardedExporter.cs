using System;
using System.Diagnostics;
using OpenTelemetry;

namespace HoneyHive.Export;

/// <summary>Makes an exporter that throws one that has lost the spans, and tells about it: whoever calls it has others to serve.</summary>
/// <param name="exporter">The exporter; it belongs to this one from now on.</param>
/// <param name="report">Told about what was thrown. Does not throw.</param>
internal sealed class GuardedExporter(ISpanExporter exporter, Action<string> report) : ISpanExporter
{
    public string Target => exporter.Target;

    public ExportOutcome Export(ReadOnlySpan<SpanBatch> batches, TimeSpan timeout)
    {
        try
        {
            return exporter.Export(batches, timeout);
        }
        catch (Exception exception)
        {
            return Lost(batches.CountSpans(), exception);
        }
    }

    public ExportOutcome Export(in Batch<Activity> activities, TimeSpan timeout)
    {
        try
        {
            return exporter.Export(activities, timeout);
        }
        catch (Exception exception)
        {
            return Lost(activities.Count, exception);
        }
    }

    public void Flush() => exporter.Flush();

    public void Dispose() => exporter.Dispose();

    private ExportOutcome Lost(long spans, Exception exception)
    {
        report($"{spans} spans are lost: the exporter to {exporter.Target} threw {exception}");
        return new(0, spans);
    }
}
