using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive.Export;
using HoneyHive.Spans;
using HoneyHive.Export.Snapshots;

namespace HoneyHive.Tests.Weaving;

/// <summary>Takes the place of the process's tracer for one run and keeps the spans.</summary>
internal static class Recording
{
    internal static async Task<(T Result, IReadOnlyList<SpanSnapshot> Spans)> OnPooledPathAsync<T>(Func<Task<T>> run)
    {
        var exporter = new CollectingExporter();
        var path = new PooledPath(new CaptureSettings(), new SpanPool(100, 128), new ExportPipeline(exporter, 100));
        var result = await RunAsync(path, run);
        return (result, exporter.Spans);
    }

    internal static Task<T> OffAsync<T>(Func<Task<T>> run) => RunAsync(null, run);

    private static async Task<T> RunAsync<T>(TracingPath? path, Func<Task<T>> run)
    {
        var previous = Tracer.Use(path);
        try
        {
            return await run();
        }
        finally
        {
            Tracer.Use(previous);
            path?.Shutdown(TimeSpan.FromSeconds(10));
        }
    }
}
