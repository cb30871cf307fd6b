using System;
using System.Collections.Generic;
using HoneyHive.Configuration;
using Xunit;

namespace HoneyHive.Tests.Runtime.Configuration;

public sealed class EnvironmentOptionsTests
{
    private readonly List<string> reports = [];

    private HoneyHiveOptions Read(params (string Name, string Value)[] variables)
    {
        var values = new Dictionary<string, string>();
        foreach (var (name, value) in variables)
            values[name] = value;
        return EnvironmentOptions.Read(new EnvironmentReader(name => values.GetValueOrDefault(name), reports.Add));
    }

    [Fact]
    public void An_empty_environment_gives_the_documented_defaults()
    {
        var options = Read();

        Assert.Null(options.ApiKey);
        Assert.Null(options.OtlpEndpoint);
        Assert.Null(options.TreeOutput);
        Assert.Equal(HoneyHiveOptions.DefaultApiUrl, options.ApiUrl);
        Assert.Equal("dev", options.Source);
        Assert.True(options.EnablePerformanceOptimizations);
        Assert.Equal((1000, 128, 100, 100_000, 64L * 1024 * 1024, 5),
            (options.SpanPoolSize, options.MaxSpanAttributes, options.BatchSize, options.MaxQueueSize, options.MaxQueueBytes, options.MaxRetries));
        Assert.Empty(reports);
    }

    [Fact]
    public void Patterns_are_one_or_a_json_array_or_on_a_line_each()
    {
        Assert.Equal(["[0-9]{16}"], Read(("HH_PII_PATTERNS", "[0-9]{16}")).PiiPatterns);
        Assert.Equal(["a,b", "c"], Read(("HH_PII_PATTERNS", """["a,b", "c"]""")).PiiPatterns);
        Assert.Equal(["a|b", "c"], Read(("HH_PII_PATTERNS", "a|b\n  c\n")).PiiPatterns);
        Assert.Empty(reports);
    }

    [Fact]
    public void A_pattern_that_is_none_is_reported_and_left_out()
    {
        Assert.Equal(["b"], Read(("HH_PII_PATTERNS", "a(\nb")).PiiPatterns);
        Assert.StartsWith("HH_PII_PATTERNS: 'a(' is no regular expression: ", Assert.Single(reports));
    }

    [Fact]
    public void Sanitizing_can_be_switched_off()
    {
        var options = Read(("HH_SANITIZE_INPUTS", "off"), ("HH_SANITIZE_OUTPUTS", "maybe"));

        Assert.False(options.SanitizeInputs);
        Assert.True(options.SanitizeOutputs);
        Assert.StartsWith("HH_SANITIZE_OUTPUTS='maybe' can't be read.", Assert.Single(reports));
    }

    [Fact]
    public void A_server_gets_the_path_of_traces_and_a_traces_endpoint_is_taken_as_it_is()
    {
        Assert.Equal("http://host:4318/v1/traces", Read(("OTEL_EXPORTER_OTLP_ENDPOINT", "http://host:4318/")).OtlpEndpoint!.AbsoluteUri);
        Assert.Equal("http://host/otlp/v1/traces", Read(("OTEL_EXPORTER_OTLP_ENDPOINT", "http://host/otlp")).OtlpEndpoint!.AbsoluteUri);
        Assert.Equal("http://host/in", Read(("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://host/in")).OtlpEndpoint!.AbsoluteUri);
    }

    [Fact]
    public void An_api_key_comes_before_the_standard_endpoint_but_not_before_our_own()
    {
        var key = ("HH_API_KEY", "key");

        Assert.Null(Read(key, ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://host")).OtlpEndpoint);
        Assert.Equal("http://host/v1/traces", Read(key, ("HH_OTLP_ENDPOINT", "http://host")).OtlpEndpoint!.AbsoluteUri);
        Assert.Equal("http://host/in", Read(key, ("HH_OTLP_ENDPOINT", "http://host/in")).OtlpEndpoint!.AbsoluteUri);
    }

    [Theory]
    [InlineData("none", false, false)]
    [InlineData("console", false, true)]
    [InlineData("otlp", true, false)]
    [InlineData("otlp,console", true, true)]
    public void The_standard_exporter_list_is_honoured(string exporters, bool isOtlp, bool isConsole)
    {
        var options = Read(("OTEL_TRACES_EXPORTER", exporters), ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://host"));

        Assert.Equal(isOtlp, options.OtlpEndpoint is not null);
        Assert.Equal(isConsole, options.TreeOutput is not null);
    }

    [Fact]
    public void Otlp_asked_for_without_an_endpoint_goes_to_the_standard_port() =>
        Assert.Equal("http://localhost:4318/v1/traces", Read(("OTEL_TRACES_EXPORTER", "otlp")).OtlpEndpoint!.AbsoluteUri);

    [Fact]
    public void Otlp_can_be_switched_off() =>
        Assert.Null(Read(("HH_OTLP_ENABLED", "false"), ("HH_OTLP_ENDPOINT", "http://host")).OtlpEndpoint);

    [Fact]
    public void A_protocol_that_is_not_spoken_is_reported()
    {
        Read(("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc"));

        Assert.Contains("Valid: http/protobuf", Assert.Single(reports), StringComparison.Ordinal);
    }

    [Fact]
    public void Own_variables_come_before_the_standard_ones()
    {
        var options = Read(
            ("HH_BATCH_SIZE", "7"), ("OTEL_BSP_MAX_EXPORT_BATCH_SIZE", "8"),
            ("HH_FLUSH_INTERVAL", "2"), ("OTEL_BSP_SCHEDULE_DELAY", "1"),
            ("HH_SERVICE_NAME", "ours"), ("OTEL_SERVICE_NAME", "theirs"));

        Assert.Equal(7, options.BatchSize);
        Assert.Equal(TimeSpan.FromSeconds(2), options.FlushInterval);
        Assert.Equal("ours", options.ServiceName);
    }

    [Fact]
    public void Every_numeric_variable_reaches_its_option()
    {
        var options = Read(
            ("HH_SPAN_POOL_SIZE", "1"), ("HH_MAX_ATTRIBUTES", "2"), ("OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT", "3"), ("HH_MAX_QUEUE_SIZE", "4"),
            ("HH_MAX_QUEUE_BYTES", "5"), ("HH_MAX_RETRIES", "6"), ("HH_EXPORT_TIMEOUT", "7"));

        Assert.Equal((1, 2, 3, 4, 5L, 6, 7.0),
            (options.SpanPoolSize, options.MaxSpanAttributes, options.AttributeValueLengthLimit, options.MaxQueueSize, options.MaxQueueBytes,
                options.MaxRetries, options.ExportTimeout.TotalSeconds));
    }

    [Fact]
    public void Every_switch_reaches_its_option()
    {
        var options = Read(
            ("HH_DISABLE_TRACING", "1"), ("HH_TEST_MODE", "1"), ("HH_VERBOSE", "1"), ("HH_ENABLE_PERF_OPT", "0"), ("HH_LAZY_SERIALIZATION", "0"),
            ("HH_CAPTURE_INPUTS", "0"), ("HH_CAPTURE_OUTPUTS", "0"), ("HH_CAPTURE_EXCEPTIONS", "0"), ("HH_DISABLE_BATCH", "1"),
            ("HH_CAPTURE_COMPUTED_PROPERTIES", "1"), ("HH_CONTEXT", "thread"), ("OTEL_EXPORTER_OTLP_COMPRESSION", "gzip"));

        Assert.True(options.DisableTracing && options.TestMode && options.Verbose && options.UseCompression && options.CaptureComputedProperties);
        Assert.False(options.EnablePerformanceOptimizations || options.LazySerialization);
        Assert.False(options.CaptureInputs || options.CaptureOutputs || options.CaptureExceptions);
        Assert.Equal((1, ContextLevel.Thread), (options.BatchSize, options.ContextLevel));
    }

    [Theory]
    [InlineData("always_on", null, 1, false)]
    [InlineData("always_off", null, 0, false)]
    [InlineData("traceidratio", "0.25", 0.25, false)]
    [InlineData("traceidratio", null, 1, false)]
    [InlineData("parentbased_always_on", "0.25", 1, true)]
    [InlineData("parentbased_always_off", null, 0, true)]
    [InlineData("ParentBased_TraceIdRatio", "0.25", 0.25, true)]
    public void The_standard_sampler_is_honoured(string sampler, string? argument, double rate, bool followsParent)
    {
        var options = Read(("OTEL_TRACES_SAMPLER", sampler), ("OTEL_TRACES_SAMPLER_ARG", argument ?? string.Empty));

        Assert.Equal((rate, followsParent), (options.SamplingRate, options.SamplingFollowsParent));
        Assert.Empty(reports);
    }

    [Fact]
    public void Our_own_sampling_rate_comes_before_the_standard_sampler()
    {
        var options = Read(("HH_SAMPLING_RATE", "0.1"), ("OTEL_TRACES_SAMPLER", "always_off"));

        Assert.Equal((0.1, true), (options.SamplingRate, options.SamplingFollowsParent));
    }

    [Theory]
    [InlineData("HH_SAMPLING_RATE", "2", "a number from 0 to 1")]
    [InlineData("HH_SAMPLING_RATE", "NaN", "a number from 0 to 1")]
    [InlineData("OTEL_TRACES_SAMPLER", "jaeger_remote", "parentbased_traceidratio")]
    public void A_sampling_that_cannot_be_read_is_told_and_everything_is_recorded(string name, string value, string valid)
    {
        var options = Read((name, value));

        Assert.Equal((1, true), (options.SamplingRate, options.SamplingFollowsParent));
        Assert.Contains(name, Assert.Single(reports));
        Assert.Contains(valid, reports[0]);
    }
}
