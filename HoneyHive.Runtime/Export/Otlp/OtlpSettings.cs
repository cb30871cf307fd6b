using System;
using System.Collections.Generic;
using HoneyHive.Export.Sanitizing;

namespace HoneyHive.Export.Otlp;

/// <summary>Where and how spans are sent over OTLP/HTTP.</summary>
internal sealed record OtlpSettings
{
    /// <summary>The traces endpoint, complete with its path.</summary>
    internal required WebAddress Endpoint { get; init; }

    /// <summary>Who is behind the endpoint, in words for a person: <c>HoneyHive</c>.</summary>
    internal string TargetName { get; init; } = "OTLP";

    /// <summary>Where requests go, in words for a person, without what may be secret in the URL.</summary>
    internal string Target =>
        $"{TargetName} at {Endpoint.Uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)}";

    /// <summary>Headers of every request. Their values never appear in a message.</summary>
    internal IReadOnlyCollection<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Whether requests are compressed with gzip.</summary>
    internal bool UseCompression { get; init; }

    /// <summary>Replaces secrets in the texts of spans.</summary>
    internal Sanitizer Sanitizer { get; init; } = Sanitizer.None;

    /// <summary>Attributes of every span that come from the process, not from the call; null sends none.</summary>
    internal RoutingAttributes? Routing { get; init; }

    internal OtlpResource Resource { get; init; } = new();

    internal OtlpSpanLimits Limits { get; init; } = new();

    internal RetrySettings Retry { get; init; } = new();

    /// <summary>Bytes after which a request is cut, before compression. A single larger span is sent alone.</summary>
    internal int MaxRequestBytes { get; init; } = 4 * 1024 * 1024;
}
