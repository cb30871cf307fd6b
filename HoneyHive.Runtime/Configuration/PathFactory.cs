using System;
using HoneyHive.Capture;
using HoneyHive.Export;
using HoneyHive.Export.Activities;
using HoneyHive.Export.Otlp;
using HoneyHive.Monitoring;
using HoneyHive.Spans;
using OpenTelemetry.Trace;

namespace HoneyHive.Configuration;

/// <summary>Puts the parts together that the options ask for.</summary>
internal static class PathFactory
{
    /// <summary>How long spans wait for the root of their trace at most. HoneyHive finds the parent of a span in the same request only.</summary>
    private static readonly TimeSpan LongestTraceWait = TimeSpan.FromSeconds(30);

    internal static HoneyHiveOptions ReadEnvironment() =>
        EnvironmentOptions.Read(new EnvironmentReader(Environment.GetEnvironmentVariable, Tracer.Diagnostics.Problem));

    /// <summary>The path that spans take; null when nothing is traced.</summary>
    internal static TracingPath? Create(HoneyHiveOptions options)
    {
        UseDiagnostics(options);
        if (options.DisableTracing || ExporterFactory.Create(options) is not { } exporter)
        {
            Tracer.Diagnostics.Detail("tracing is off");
            return null;
        }

        ProcessEnd.Watch();
        if (options.Verbose)
            Tracer.Diagnostics.Detail($"spans go to {exporter.Target}");
        return options.EnablePerformanceOptimizations
            ? CreatePooled(options, exporter)
            : CreateOriginal(options, ActivityPipelineFactory.CreateOwn(options, exporter));
    }

    /// <summary>The path of traced methods in a program with an OpenTelemetry provider, whose other activities are sent to the same target.</summary>
    internal static TracingPath CreateBeside(TracerProviderBuilder builder, HoneyHiveOptions options)
    {
        UseDiagnostics(options);
        if (ExporterFactory.Create(options) is not { } exporter)
            return CreateOriginal(options, new ForeignPipeline());
        ProcessEnd.Watch();
        var activities = ActivityPipelineFactory.CreateExporter(options, exporter);
        var processor = ActivityPipelineFactory.CreateProcessor(options, activities);
        builder.AddProcessor(processor);
        if (!options.EnablePerformanceOptimizations)
            return CreateOriginal(options, new ActivityPipeline(activities, processor, provider: null));
        var pooled = CreatePooled(options, ExporterFactory.Create(options)!);
        builder.AddProcessor(new FlushWithProvider(pooled.Pipeline));
        return pooled;
    }

    private static void UseDiagnostics(HoneyHiveOptions options)
    {
        Tracer.Diagnostics.Sink = options.Diagnostics;
        Tracer.Diagnostics.IsVerbose = options.Verbose;
    }

    private static PooledPath CreatePooled(HoneyHiveOptions options, ISpanExporter exporter)
    {
        var settings = SettingsOf(options);
        var pool = new SpanPool(options.SpanPoolSize, options.MaxSpanAttributes);
        var pipeline = new ExportPipeline(exporter, ExportSettingsOf(options), Tracer.Diagnostics.Problem);
        var encoder = options.LazySerialization
            ? null
            : new OtlpAttributeEncoder(options.AttributeValueLengthLimit, SanitizerFactory.Create(options));
        return options.ContextLevel == ContextLevel.Thread ? new ThreadPath(settings, pool, pipeline, encoder) : new PooledPath(settings, pool, pipeline, encoder);
    }

    private static OriginalPath CreateOriginal(HoneyHiveOptions options, ISpanPipeline pipeline) =>
        new(SettingsOf(options), options.MaxSpanAttributes, pipeline, pipeline is ForeignPipeline ? SanitizerFactory.Create(options) : null);

    private static ExportSettings ExportSettingsOf(HoneyHiveOptions options) => new()
    {
        BatchSize = options.BatchSize,
        FlushInterval = options.FlushInterval,
        TraceWait = IsForHoneyHive(options) && options.BatchSize > 1 ? LongestTraceWait : TimeSpan.Zero,
        MaxQueueSize = options.MaxQueueSize,
        MaxQueueBytes = options.MaxQueueBytes,
        ExportTimeout = options.ExportTimeout,
    };

    private static bool IsForHoneyHive(HoneyHiveOptions options) => options is { OtlpAddress: null, ApiKey: not null };

    private static CaptureSettings SettingsOf(HoneyHiveOptions options) => new()
    {
        CaptureInputs = options.CaptureInputs,
        CaptureOutputs = options.CaptureOutputs,
        CaptureExceptions = options.CaptureExceptions,
        Sampling = ActivityPipelineFactory.SamplingOf(options),
        InputLimits = new() { ComputedProperties = options.CaptureComputedProperties, HidesSecrets = options.SanitizeInputs },
        OutputLimits = new() { ComputedProperties = options.CaptureComputedProperties, HidesSecrets = options.SanitizeOutputs },
    };
}
