using System;
using HoneyHive.Configuration;
using HoneyHive.Export;
using HoneyHive.Export.Activities;
using HoneyHive.Spans;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>Turns tracing on, with the whole pipeline and an exporter that does nothing, and off.</summary>
internal static class Tracing
{
    internal static void On(ContextLevel level = ContextLevel.Activity, double samplingRate = 1)
    {
        var settings = new CaptureSettings { Sampling = new TraceSampling(samplingRate) };
        var pool = new SpanPool(size: 1000, attributeLimit: 128);
        var pipeline = new ExportPipeline(new DiscardingExporter(), new ExportSettings());
        Replace(level == ContextLevel.Thread ? new ThreadPath(settings, pool, pipeline) : new PooledPath(settings, pool, pipeline));
    }

    internal static void OnOriginalPath() => Replace(new OriginalPath(
        new CaptureSettings(), 128, ActivityPipelineFactory.CreateOwn(new HoneyHiveOptions(), new DiscardingExporter())));

    /// <summary>The original path, as a program has it that names an endpoint and leaves everything else at its default.</summary>
    internal static CountingSpanExporter OnOriginalPath(Uri endpoint)
    {
        var options = new HoneyHiveOptions { OtlpEndpoint = endpoint };
        var exporter = new CountingSpanExporter(ExporterFactory.Create(options)!);
        Replace(new OriginalPath(new CaptureSettings(), options.MaxSpanAttributes, ActivityPipelineFactory.CreateOwn(options, exporter)));
        return exporter;
    }

    /// <summary>As a program has it that names an endpoint and leaves everything else at its default.</summary>
    internal static ExportPipeline On(Uri endpoint, ContextLevel level = ContextLevel.Activity)
    {
        Replace(PathFactory.Create(new HoneyHiveOptions { OtlpEndpoint = endpoint, ContextLevel = level }));
        return (ExportPipeline)Tracer.Path!.Pipeline;
    }

    internal static void Off() => Replace(null);

    /// <summary>Waits until all spans so far are exported.</summary>
    internal static void Settle() => Tracer.Path!.Pipeline.FlushAsync(TimeSpan.FromSeconds(5)).GetAwaiter().GetResult();

    private static void Replace(TracingPath? path) => Tracer.Use(path)?.Pipeline.Shutdown(TimeSpan.FromSeconds(1));
}
