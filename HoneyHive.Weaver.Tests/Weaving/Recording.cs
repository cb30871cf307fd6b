using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive.Export;
using HoneyHive.Export.Snapshots;
using HoneyHive.Spans;
using HoneyHive.Tests.Runtime.Export;

namespace HoneyHive.Tests.Weaving;

/// <summary>Takes the place of the process's tracer for one run and keeps the spans, those of the specimen's own activities included.</summary>
internal static class Recording
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    internal static async Task<(T Result, IReadOnlyList<SpanSnapshot> Spans)> OnPooledPathAsync<T>(Func<Task<T>> run)
    {
        using var exporter = new CollectingExporter();
        var pipeline = new ExportPipeline(exporter, new ExportSettings());
        using var activities = new SpecimenActivities();
        var result = await RunAsync(new PooledPath(new CaptureSettings(), new SpanPool(100, 128), pipeline), run);
        return (result, [.. exporter.Spans, .. activities.Ended]);
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
            path?.Pipeline.Shutdown(Patience);
        }
    }
}
