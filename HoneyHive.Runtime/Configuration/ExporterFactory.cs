using System;
using System.Collections.Generic;
using System.Reflection;
using HoneyHive.Export;
using HoneyHive.Export.Otlp;
using HoneyHive.Export.Sanitizing;

namespace HoneyHive.Configuration;

/// <summary>Where spans go, as the options say.</summary>
internal static class ExporterFactory
{
    private const string HoneyHivePath = "opentelemetry/v1/traces";

    /// <summary>The exporter; null when spans go nowhere.</summary>
    internal static ISpanExporter? Create(HoneyHiveOptions options)
    {
        var exporters = new List<ISpanExporter>();
        if (options.TestMode)
            exporters.Add(new DiscardingExporter());
        else if (SettingsOf(options) is { } settings)
            exporters.Add(Defer(settings, SanitizerFactory.Defer(options)));
        if (options.TreeOutput is { } output)
            exporters.Add(new ConsoleExporter(output, SanitizerFactory.Create(options)));
        return exporters.Count switch
        {
            0 => null,
            1 => exporters[0],
            _ => new CompositeExporter(exporters, Tracer.Diagnostics.Problem),
        };
    }

    private static DeferredExporter Defer(OtlpSettings settings, Func<Sanitizer> sanitizer) =>
        new(() => settings.Target, () => new OtlpExporter(Complete(settings, sanitizer()), Tracer.Diagnostics.Problem));

    /// <summary>Adds what the first traced call of a program shall not wait for.</summary>
    private static OtlpSettings Complete(OtlpSettings settings, Sanitizer sanitizer) => settings with
    {
        Sanitizer = sanitizer,
        Routing = settings.Routing! with { SessionId = SessionIdentity.Resolve(settings.Routing.SessionId) },
    };

    private static OtlpSettings? SettingsOf(HoneyHiveOptions options)
    {
        var common = new OtlpSettings
        {
            Endpoint = options.OtlpAddress ?? options.ApiAddress!.Append(HoneyHivePath),
            Headers = new List<KeyValuePair<string, string>>(options.OtlpHeaders),
            UseCompression = options.UseCompression,
            Routing = RoutingOf(options),
            Resource = new()
            {
                ServiceName = options.ServiceName,
                ServiceVersion = options.ServiceVersion,
                Attributes = new List<KeyValuePair<string, string>>(options.ResourceAttributes),
            },
            Limits = new() { MaxValueLength = options.AttributeValueLengthLimit },
            Retry = new() { MaxRetries = options.MaxRetries },
        };
        if (options.OtlpAddress is not null)
            return common;
        return options.ApiKey is null ? null : common with { TargetName = "HoneyHive", Headers = HoneyHiveHeaders(options) };
    }

    private static RoutingAttributes RoutingOf(HoneyHiveOptions options) => new()
    {
        SessionId = options.SessionId ?? string.Empty,
        SessionName = options.SessionName ?? Assembly.GetEntryAssembly()?.GetName().Name,
        Source = options.Source,
        Project = options.Project,
    };

    private static List<KeyValuePair<string, string>> HoneyHiveHeaders(HoneyHiveOptions options) =>
    [
        new("Authorization", "Bearer " + options.ApiKey),
        new("X-Source", options.Source),
        new("hh-client-version", PackageVersion.Text),
        new("hh-client-language", "dotnet"),
        new("hh-client-package", "HoneyHive.Runtime"),
        .. options.OtlpHeaders,
    ];
}
