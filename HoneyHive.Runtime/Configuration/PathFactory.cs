using System;
using HoneyHive.Export;
using HoneyHive.Monitoring;
using HoneyHive.Spans;

namespace HoneyHive.Configuration;

/// <summary>Puts the parts together that the options ask for.</summary>
internal static class PathFactory
{
    internal static HoneyHiveOptions ReadEnvironment() =>
        EnvironmentOptions.Read(new EnvironmentReader(Environment.GetEnvironmentVariable, Tracer.Diagnostics.Problem));

    /// <summary>The path that spans take; null when nothing is traced.</summary>
    internal static TracingPath? Create(HoneyHiveOptions options)
    {
        Tracer.Diagnostics.Sink = options.Diagnostics;
        Tracer.Diagnostics.IsVerbose = options.Verbose;
        if (options.DisableTracing || ExporterFactory.Create(options) is not { } exporter)
        {
            Tracer.Diagnostics.Detail("tracing is off");
            return null;
        }

        ProcessEnd.Watch();
        Tracer.Diagnostics.Detail($"spans go to {exporter.Target}");
        return CreatePooled(options, exporter);
    }

    private static PooledPath CreatePooled(HoneyHiveOptions options, ISpanExporter exporter) =>
        new(
            SettingsOf(options),
            new SpanPool(options.SpanPoolSize, options.MaxSpanAttributes),
            new ExportPipeline(exporter, ExportSettingsOf(options), Tracer.Diagnostics.Problem));

    private static ExportSettings ExportSettingsOf(HoneyHiveOptions options) => new()
    {
        BatchSize = options.BatchSize,
        FlushInterval = options.FlushInterval,
        MaxQueueSize = options.MaxQueueSize,
        MaxQueueBytes = options.MaxQueueBytes,
        ExportTimeout = options.ExportTimeout,
    };

    private static CaptureSettings SettingsOf(HoneyHiveOptions options) => new()
    {
        CaptureInputs = options.CaptureInputs,
        CaptureOutputs = options.CaptureOutputs,
        CaptureExceptions = options.CaptureExceptions,
    };
}
