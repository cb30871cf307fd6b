using System.Diagnostics;
using HoneyHive.Export;
using HoneyHive.Export.Activities;
using HoneyHive.Spans;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace HoneyHive.Configuration;

/// <summary>Builds what exports activities: the processor alone, or with an OpenTelemetry provider of our own around it.</summary>
internal static class ActivityPipelineFactory
{
    internal static TraceSampling SamplingOf(HoneyHiveOptions options) => new(options.SamplingRate, options.SamplingFollowsParent);

    internal static ActivityExporter CreateExporter(HoneyHiveOptions options, ISpanExporter exporter) =>
        new(exporter, options.ExportTimeout, Tracer.Diagnostics.Problem);

    internal static BaseProcessor<Activity> CreateProcessor(HoneyHiveOptions options, ActivityExporter exporter) =>
        options.BatchSize == 1
            ? new SimpleActivityExportProcessor(exporter)
            : new BatchActivityExportProcessor(
                exporter,
                options.MaxQueueSize,
                (int)options.FlushInterval.TotalMilliseconds,
                (int)options.ExportTimeout.TotalMilliseconds,
                System.Math.Min(options.BatchSize, options.MaxQueueSize));

    /// <summary>A pipeline with a provider of its own, which records every span of the original path.</summary>
    internal static ActivityPipeline CreateOwn(HoneyHiveOptions options, ISpanExporter exporter)
    {
        var counting = CreateExporter(options, exporter);
        var processor = CreateProcessor(options, counting);
        var provider = Sdk.CreateTracerProviderBuilder()
            .AddSource(OriginalPath.SourceName)
            .SetSampler(new TraceSampler(SamplingOf(options)))
            .AddProcessor(processor)
            .Build();
        return new ActivityPipeline(counting, processor, provider);
    }
}
