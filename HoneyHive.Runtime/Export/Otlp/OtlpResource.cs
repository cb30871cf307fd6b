using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace HoneyHive.Export.Otlp;

/// <summary>What the process says about itself (OpenTelemetry semantic conventions, resource).</summary>
internal sealed record OtlpResource
{
    private const string ServiceNameKey = "service.name";
    private const string ServiceVersionKey = "service.version";

    /// <summary>Comes before a <c>service.name</c> among <see cref="Attributes"/>. Default: <c>unknown_service:</c> and the program's name.</summary>
    internal string? ServiceName { get; init; }

    /// <summary>Comes before a <c>service.version</c> among <see cref="Attributes"/>. Default: left out.</summary>
    internal string? ServiceVersion { get; init; }

    /// <summary>Further attributes.</summary>
    internal IReadOnlyCollection<KeyValuePair<string, string>> Attributes { get; init; } = [];

    /// <summary>All names and values, each name once.</summary>
    internal IReadOnlyDictionary<string, string> ToAttributes()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [ServiceNameKey] = "unknown_service:" + ProgramName(),
            ["telemetry.sdk.name"] = "honeyhive",
            ["telemetry.sdk.language"] = "dotnet",
            ["telemetry.sdk.version"] = PackageVersion.Text,
        };
        foreach (var attribute in Attributes)
            all[attribute.Key] = attribute.Value;
        if (ServiceName is not null)
            all[ServiceNameKey] = ServiceName;
        if (ServiceVersion is not null)
            all[ServiceVersionKey] = ServiceVersion;
        return all;
    }

    private static string ProgramName()
    {
        using var process = Process.GetCurrentProcess();
        return process.ProcessName;
    }
}
