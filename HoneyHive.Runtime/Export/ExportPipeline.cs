using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive.Spans;

namespace HoneyHive.Export;

/// <summary>From the end of a span to the exporters.</summary>
internal sealed class ExportPipeline(ISpanExporter exporter, int batchSize) : ISpanPipeline
{
    private readonly object gate = new();
    private readonly List<SpanBatch> batches = [];
    private ExportResult total;

    internal ISpanExporter Exporter { get; } = exporter;

    public string Target => Exporter.Target;

    public void Add(Span span)
    {
        lock (gate)
        {
            if (batches.Count == 0 || batches[batches.Count - 1].IsFull)
                batches.Add(new SpanBatch(batchSize));
            batches[batches.Count - 1].Add(span);
        }
    }

    public Task<FlushResult> FlushAsync(TimeSpan timeout)
    {
        lock (gate)
        {
            total += Exporter.Export(batches.ToArray(), timeout);
            batches.Clear();
            return Task.FromResult(new FlushResult(total.Delivered, total.Failed, 0, 0));
        }
    }

    public void Shutdown(TimeSpan timeout)
    {
        FlushAsync(timeout);
        Exporter.Dispose();
    }
}
