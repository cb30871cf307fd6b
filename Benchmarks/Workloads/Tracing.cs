using System;
using HoneyHive.Export;
using HoneyHive.Spans;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>Turns tracing on, with the whole pipeline and an exporter that does nothing, and off.</summary>
internal static class Tracing
{
    internal static void On() => Replace(new PooledPath(
        new CaptureSettings(),
        new SpanPool(size: 1000, attributeLimit: 128),
        new ExportPipeline(new DiscardingExporter(), new ExportSettings())));

    internal static void Off() => Replace(null);

    /// <summary>Waits until all spans so far are exported.</summary>
    internal static void Settle() => Tracer.Path!.Pipeline.FlushAsync(TimeSpan.FromSeconds(5)).GetAwaiter().GetResult();

    private static void Replace(TracingPath? path) => Tracer.Use(path)?.Pipeline.Shutdown(TimeSpan.FromSeconds(1));
}
