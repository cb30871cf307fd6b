using System;
using System.Diagnostics;
using HoneyHive.Benchmarks.Aspects;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Trace;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>What one would write by hand: an activity source, a provider, the batch processor with its defaults.</summary>
internal static class Reference
{
    internal static readonly ActivitySource Source = new("HoneyHive.Benchmarks.Reference");

    /// <summary>The default of the batch processor.</summary>
    internal const int QueueSize = 2_048;

    private static TracerProvider? provider;

    internal static void On() => provider ??= Sdk.CreateTracerProviderBuilder()
        .AddSource(Source.Name, ActivityAspect.Source.Name)
        .AddProcessor(new BatchActivityExportProcessor(new NullActivityExporter()))
        .Build();

    /// <summary>With the SDK's own exporter instead.</summary>
    internal static CountingActivityExporter On(Uri endpoint, bool isRouted = false)
    {
        var exporter = new CountingActivityExporter(new OtlpTraceExporter(new() { Endpoint = endpoint, Protocol = OtlpExportProtocol.HttpProtobuf }));
        var builder = Sdk.CreateTracerProviderBuilder().AddSource(Source.Name, ActivityAspect.Source.Name);
        if (isRouted)
            builder.AddProcessor(new RoutedActivities());
        provider = builder.AddProcessor(new BatchActivityExportProcessor(exporter)).Build();
        return exporter;
    }

    /// <summary>With a sampler that leaves everything out.</summary>
    internal static void OnUnsampled() => provider = Sdk.CreateTracerProviderBuilder()
        .AddSource(Source.Name)
        .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(0)))
        .AddProcessor(new BatchActivityExportProcessor(new NullActivityExporter()))
        .Build();

    /// <summary>Sends what has ended so far.</summary>
    internal static void Flush() => provider!.ForceFlush();

    internal static void Off()
    {
        provider?.Dispose();
        provider = null;
    }
}
