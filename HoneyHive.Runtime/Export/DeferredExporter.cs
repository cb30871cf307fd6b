using System;
using System.Diagnostics;
using System.Threading;
using OpenTelemetry;

namespace HoneyHive.Export;

/// <summary>
/// An exporter that is made when it is first needed, on the export thread: making one loads assemblies, and the first traced call of a
/// program shall not wait for them.
/// </summary>
/// <param name="target">Says what the exporter will have as its target.</param>
/// <param name="create">Makes it.</param>
internal sealed class DeferredExporter(Func<string> target, Func<ISpanExporter> create) : ISpanExporter
{
    private readonly Lazy<ISpanExporter> exporter = new(create, LazyThreadSafetyMode.ExecutionAndPublication);

    public string Target => target();

    public ExportOutcome Export(ReadOnlySpan<SpanBatch> batches, TimeSpan timeout) => exporter.Value.Export(batches, timeout);

    public ExportOutcome Export(in Batch<Activity> activities, TimeSpan timeout) => exporter.Value.Export(activities, timeout);

    public void Flush()
    {
        if (exporter.IsValueCreated)
            exporter.Value.Flush();
    }

    public void Dispose()
    {
        if (exporter.IsValueCreated)
            exporter.Value.Dispose();
    }
}
