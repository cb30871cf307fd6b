using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>What one would write by hand: an activity source, a provider, the batch processor with its defaults.</summary>
internal static class Reference
{
    internal static readonly ActivitySource Source = new("HoneyHive.Benchmarks.Reference");

    private static TracerProvider? provider;

    internal static void On() => provider ??= Sdk.CreateTracerProviderBuilder()
        .AddSource(Source.Name)
        .AddProcessor(new BatchActivityExportProcessor(new NullActivityExporter()))
        .Build();

    internal static void Off()
    {
        provider?.Dispose();
        provider = null;
    }
}
