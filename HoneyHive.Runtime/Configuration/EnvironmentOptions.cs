using System;
using HoneyHive.Export.Otlp;

namespace HoneyHive.Configuration;

/// <summary>Fills <see cref="HoneyHiveOptions"/> from the environment: <c>HH_*</c> first, then the standard <c>OTEL_*</c>.</summary>
internal static class EnvironmentOptions
{
    private const string TracesPath = "v1/traces";

    private static readonly string[] Exporters = ["otlp", "console", "none"];
    private static readonly string[] Protocols = ["http/protobuf"];
    private static readonly string[] ContextLevels = ["activity", "thread"];
    private static readonly string[] Compressions = ["gzip", "none"];
    private static readonly WebAddress DefaultOtlpEndpoint = WebAddress.TryParse("http://localhost:4318/v1/traces")!;

    internal static HoneyHiveOptions Read(EnvironmentReader environment)
    {
        var options = new HoneyHiveOptions();
        ReadSwitches(options, environment);
        ReadRouting(options, environment);
        ReadTarget(options, environment);
        EnvironmentSampling.Read(options, environment);
        ReadLimits(options, environment);
        ReadIntervals(options, environment);
        ReadResource(options, environment);
        return options;
    }

    private static void ReadSwitches(HoneyHiveOptions options, EnvironmentReader environment)
    {
        options.DisableTracing = environment.Flag("HH_DISABLE_TRACING") ?? environment.Flag("OTEL_SDK_DISABLED") ?? options.DisableTracing;
        options.TestMode = environment.Flag("HH_TEST_MODE") ?? options.TestMode;
        options.Verbose = environment.Flag("HH_VERBOSE") ?? options.Verbose;
        options.EnablePerformanceOptimizations = environment.Flag("HH_ENABLE_PERF_OPT") ?? options.EnablePerformanceOptimizations;
        options.ContextLevel = environment.Choice(ContextLevels, "HH_CONTEXT") == "thread" ? ContextLevel.Thread : ContextLevel.Activity;
        options.LazySerialization = environment.Flag("HH_LAZY_SERIALIZATION") ?? options.LazySerialization;
        options.CaptureInputs = environment.Flag("HH_CAPTURE_INPUTS") ?? options.CaptureInputs;
        options.CaptureOutputs = environment.Flag("HH_CAPTURE_OUTPUTS") ?? options.CaptureOutputs;
        options.CaptureComputedProperties = environment.Flag("HH_CAPTURE_COMPUTED_PROPERTIES") ?? options.CaptureComputedProperties;
        options.SanitizeInputs = environment.Flag("HH_SANITIZE_INPUTS") ?? options.SanitizeInputs;
        options.SanitizeOutputs = environment.Flag("HH_SANITIZE_OUTPUTS") ?? options.SanitizeOutputs;
        foreach (var pattern in environment.Patterns("HH_PII_PATTERNS"))
            options.PiiPatterns.Add(pattern);
        options.CaptureExceptions = environment.Flag("HH_CAPTURE_EXCEPTIONS") ?? options.CaptureExceptions;
    }

    private static void ReadRouting(HoneyHiveOptions options, EnvironmentReader environment)
    {
        options.ApiKey = environment.Text("HH_API_KEY");
        options.ApiAddress = environment.Endpoint("HH_API_URL") ?? options.ApiAddress;
        options.Project = environment.Text("HH_PROJECT");
        options.Source = environment.Text("HH_SOURCE") ?? options.Source;
        options.SessionName = environment.Text("HH_SESSION_NAME");
        options.SessionId = environment.Text("HH_SESSION_ID");
    }

    private static void ReadTarget(HoneyHiveOptions options, EnvironmentReader environment)
    {
        var exporters = environment.Choices(Exporters, "OTEL_TRACES_EXPORTER");
        if (exporters.Contains("console"))
            options.TreeOutput = Console.Out;
        if (environment.Flag("HH_OTLP_ENABLED") != false)
        {
            var standard = exporters.Count == 0 || exporters.Contains("otlp") ? StandardEndpoint(environment, exporters.Contains("otlp")) : null;
            options.OtlpAddress = OwnEndpoint(environment) ?? (options.ApiKey is null ? standard : null);
        }

        environment.Choice(Protocols, "HH_OTLP_PROTOCOL", "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL");
        environment.Pairs(options.OtlpHeaders, "HH_OTLP_HEADERS", "OTEL_EXPORTER_OTLP_TRACES_HEADERS", "OTEL_EXPORTER_OTLP_HEADERS");
        options.UseCompression =
            environment.Choice(Compressions, "OTEL_EXPORTER_OTLP_TRACES_COMPRESSION", "OTEL_EXPORTER_OTLP_COMPRESSION") == "gzip";
    }

    private static WebAddress? OwnEndpoint(EnvironmentReader environment) =>
        environment.Endpoint("HH_OTLP_ENDPOINT") is not { } endpoint ? null
        : endpoint.HasPath ? endpoint
        : endpoint.Append(TracesPath);

    private static WebAddress? StandardEndpoint(EnvironmentReader environment, bool isAskedFor)
    {
        if (environment.Endpoint("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT") is { } traces)
            return traces;
        if (environment.Endpoint("OTEL_EXPORTER_OTLP_ENDPOINT") is { } server)
            return server.Append(TracesPath);
        return isAskedFor ? DefaultOtlpEndpoint : null;
    }

    private static void ReadLimits(HoneyHiveOptions options, EnvironmentReader environment)
    {
        int? Count(int minimum, int maximum, params string[] names) => (int?)environment.Number(minimum, maximum, names);

        options.SpanPoolSize = Count(0, 1_000_000, "HH_SPAN_POOL_SIZE") ?? options.SpanPoolSize;
        options.MaxSpanAttributes =
            Count(1, 10_000, "HH_MAX_SPAN_ATTRIBUTES", "HH_MAX_ATTRIBUTES", "OTEL_SPAN_ATTRIBUTE_COUNT_LIMIT", "OTEL_ATTRIBUTE_COUNT_LIMIT")
            ?? options.MaxSpanAttributes;
        options.AttributeValueLengthLimit =
            Count(1, int.MaxValue, "OTEL_SPAN_ATTRIBUTE_VALUE_LENGTH_LIMIT", "OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT");
        options.BatchSize = Count(1, 10_000, "HH_BATCH_SIZE", "OTEL_BSP_MAX_EXPORT_BATCH_SIZE") ?? options.BatchSize;
        if (environment.Flag("HH_DISABLE_BATCH") == true)
            options.BatchSize = 1;
        options.MaxQueueSize = Count(1, 100_000_000, "HH_MAX_QUEUE_SIZE", "OTEL_BSP_MAX_QUEUE_SIZE") ?? options.MaxQueueSize;
        options.MaxQueueBytes = environment.Number(1, long.MaxValue, "HH_MAX_QUEUE_BYTES") ?? options.MaxQueueBytes;
        options.MaxRetries = Count(0, 100, "HH_MAX_RETRIES") ?? options.MaxRetries;
    }

    private static void ReadIntervals(HoneyHiveOptions options, EnvironmentReader environment)
    {
        options.FlushInterval =
            environment.Seconds("HH_FLUSH_INTERVAL") ?? environment.Milliseconds("OTEL_BSP_SCHEDULE_DELAY") ?? options.FlushInterval;
        options.ExportTimeout =
            environment.Seconds("HH_EXPORT_TIMEOUT")
            ?? environment.Milliseconds("OTEL_EXPORTER_OTLP_TRACES_TIMEOUT", "OTEL_EXPORTER_OTLP_TIMEOUT", "OTEL_BSP_EXPORT_TIMEOUT")
            ?? options.ExportTimeout;
    }

    private static void ReadResource(HoneyHiveOptions options, EnvironmentReader environment)
    {
        environment.Pairs(options.ResourceAttributes, "OTEL_RESOURCE_ATTRIBUTES");
        options.ServiceName = environment.Text("HH_SERVICE_NAME", "OTEL_SERVICE_NAME");
        options.ServiceVersion = environment.Text("HH_SERVICE_VERSION");
    }
}
