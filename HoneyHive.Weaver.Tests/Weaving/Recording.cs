using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive.Configuration;
using HoneyHive.Export;
using HoneyHive.Export.Activities;
using HoneyHive.Export.Snapshots;
using HoneyHive.Spans;
using HoneyHive.Tests.Runtime.Export;

namespace HoneyHive.Tests.Weaving;

/// <summary>Takes the place of the process's tracer for one run and keeps the spans, those of the specimen's own activities included.</summary>
internal static class Recording
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>
    /// A task is completed for whoever looks at it before its continuations run, in one of which the span of a method that has returned it ends: the run may be
    /// over first. Some programs leave spans open for good; for them it is a pause.
    /// </summary>
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromMilliseconds(500);

    /// <summary>Runs in a mode; there are no spans when it is off.</summary>
    internal static async Task<(T Result, IReadOnlyList<SpanSnapshot> Spans)> RunAsync<T>(TracingMode mode, Func<Task<T>> run) => mode switch
    {
        TracingMode.Off => (await OffAsync(run), []),
        TracingMode.Pooled => await OnPooledPathAsync(run),
        TracingMode.Thread => await OnAsync(exporter => new ThreadPath(new CaptureSettings(), new SpanPool(100, 128), Pipeline(exporter)), run),
        TracingMode.Original => await OnOriginalPathAsync(run),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, null),
    };

    internal static Task<(T Result, IReadOnlyList<SpanSnapshot> Spans)> OnPooledPathAsync<T>(Func<Task<T>> run) =>
        OnAsync(exporter => new PooledPath(new CaptureSettings(), new SpanPool(100, 128), Pipeline(exporter)), run);

    internal static Task<(T Result, IReadOnlyList<SpanSnapshot> Spans)> OnOriginalPathAsync<T>(Func<Task<T>> run)
    {
        // Without batches: flushing the SDK's batch processor may wait for a second.
        var options = new HoneyHiveOptions { BatchSize = 1 };
        return OnAsync(exporter => new OriginalPath(new CaptureSettings(), 128, ActivityPipelineFactory.CreateOwn(options, exporter)), run);
    }

    internal static Task<T> OffAsync<T>(Func<Task<T>> run) => RunAsync(null, run);

    private static ExportPipeline Pipeline(CollectingExporter exporter) => new(exporter, new ExportSettings());

    private static async Task<(T Result, IReadOnlyList<SpanSnapshot> Spans)> OnAsync<T>(
        Func<CollectingExporter, TracingPath> create, Func<Task<T>> run)
    {
        using var exporter = new CollectingExporter();
        using var activities = new SpecimenActivities();
        var result = await RunAsync(create(exporter), run);
        return (result, [.. exporter.Spans, .. activities.Ended]);
    }

    private static async Task<T> RunAsync<T>(TracingPath? path, Func<Task<T>> run)
    {
        var previous = Tracer.Use(path);
        try
        {
            var result = await run();
            if (path is PooledPath { Pool: var pool })
                SpinWait.SpinUntil(() => pool.Statistics is var counts && counts.Released == counts.Acquired, TimeToEnd);
            return result;
        }
        finally
        {
            Tracer.Use(previous);
            path?.Pipeline.Shutdown(Patience);
        }
    }
}
