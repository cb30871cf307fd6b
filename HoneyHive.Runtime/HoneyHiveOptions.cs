using System;
using System.Collections.Generic;
using System.IO;
using HoneyHive.Export.Otlp;

namespace HoneyHive;

/// <summary>
/// How and where spans are recorded. Every option starts with what the environment says (<c>HH_*</c> before the standard
/// <c>OTEL_*</c>), else with its default; what code sets comes before both.
/// </summary>
public sealed class HoneyHiveOptions
{
    /// <summary>HoneyHive's server when none is given.</summary>
    public static readonly Uri DefaultApiUrl = new(DefaultApiAddress);

    private const string DefaultApiAddress = "https://api.dp1.us.honeyhive.ai";

    /// <summary>The key of a HoneyHive project; it makes HoneyHive the target. <c>HH_API_KEY</c>. Default: none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>HoneyHive's server. <c>HH_API_URL</c>. Default: <see cref="DefaultApiUrl"/>.</summary>
    public Uri ApiUrl
    {
        get => ApiAddress?.Uri!;
        set => ApiAddress = value;
    }

    /// <summary>The project's name, sent with every span. <c>HH_PROJECT</c>. Default: none; the key implies the project.</summary>
    public string? Project { get; set; }

    /// <summary>The environment that spans come from. <c>HH_SOURCE</c>. Default: <c>dev</c>.</summary>
    public string Source { get; set; } = "dev";

    /// <summary>Name of the session that spans belong to. <c>HH_SESSION_NAME</c>. Default: the program's name.</summary>
    public string? SessionName { get; set; }

    /// <summary>
    /// Id of the session that spans belong to. Text that is no UUID becomes the name-based UUID (version 5, namespace URL) of that text.
    /// <c>HH_SESSION_ID</c>. Default: a new UUID for each process.
    /// </summary>
    public string? SessionId { get; set; }

    /// <summary>An OTLP/HTTP traces endpoint, complete with its path; comes before HoneyHive. <c>HH_OTLP_ENDPOINT</c>. Default: none.</summary>
    public Uri? OtlpEndpoint
    {
        get => OtlpAddress?.Uri;
        set => OtlpAddress = value;
    }

    /// <summary>Headers for every request. <c>HH_OTLP_HEADERS</c>, <c>OTEL_EXPORTER_OTLP_HEADERS</c>: <c>name=value,name=value</c>, percent-encoded. Default: none.</summary>
    public IDictionary<string, string> OtlpHeaders { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether requests are compressed with gzip. <c>OTEL_EXPORTER_OTLP_COMPRESSION</c>: <c>gzip</c> or <c>none</c>. Default: <see langword="false"/>.</summary>
    public bool UseCompression { get; set; }

    /// <summary>Where the tree of each finished trace is written, besides the target; for people. <c>OTEL_TRACES_EXPORTER=console</c>. Default: nowhere.</summary>
    public TextWriter? TreeOutput { get; set; }

    /// <summary>Whether nothing is traced. <c>HH_DISABLE_TRACING</c>, <c>OTEL_SDK_DISABLED</c>. Default: <see langword="false"/>.</summary>
    public bool DisableTracing { get; set; }

    /// <summary>Whether spans are recorded but never leave the process. <c>HH_TEST_MODE</c>. Default: <see langword="false"/>.</summary>
    public bool TestMode { get; set; }

    /// <summary>
    /// Part of the traces that is recorded, 0 to 1; the id of a trace decides, for all of its spans. <c>HH_SAMPLING_RATE</c>, else
    /// <c>OTEL_TRACES_SAMPLER</c> with <c>OTEL_TRACES_SAMPLER_ARG</c>. Default: 1.
    /// </summary>
    public double SamplingRate { get; set; } = 1;

    /// <summary>
    /// Whether what was decided about an activity counts for the traced methods inside it, whatever the rate; <see langword="false"/>: the rate alone
    /// decides. False for <c>OTEL_TRACES_SAMPLER</c> <c>always_on</c>, <c>always_off</c> and <c>traceidratio</c>. Default: <see langword="true"/>.
    /// </summary>
    public bool SamplingFollowsParent { get; set; } = true;

    /// <summary>
    /// Whether spans take the pooled path; <see langword="false"/>: the original path through <c>ActivitySource</c> and the OpenTelemetry SDK.
    /// Both give the same spans. <c>HH_ENABLE_PERF_OPT</c>. Default: <see langword="true"/>.
    /// </summary>
    public bool EnablePerformanceOptimizations { get; set; } = true;

    /// <summary>Where the current span is kept on the pooled path. <c>HH_CONTEXT</c>: <c>activity</c> or <c>thread</c>. Default: <see cref="ContextLevel.Activity"/>.</summary>
    public ContextLevel ContextLevel { get; set; }

    /// <summary>Whether immutable values are encoded when they are exported; <see langword="false"/>: when the span ends. <c>HH_LAZY_SERIALIZATION</c>. Default: <see langword="true"/>.</summary>
    public bool LazySerialization { get; set; } = true;

    /// <summary>Span objects kept for reuse, 0 or more. <c>HH_SPAN_POOL_SIZE</c>. Default: 1000.</summary>
    public int SpanPoolSize { get; set; } = 1000;

    /// <summary>Inputs and outputs that a span records, 1 or more; further ones are counted as dropped. <c>HH_MAX_SPAN_ATTRIBUTES</c>, <c>HH_MAX_ATTRIBUTES</c>, <c>OTEL_SPAN_ATTRIBUTE_COUNT_LIMIT</c>. Default: 128.</summary>
    public int MaxSpanAttributes { get; set; } = 128;

    /// <summary>Characters of a text value that are sent, 1 or more; <see langword="null"/>: up to the limit of a span's size. <c>OTEL_SPAN_ATTRIBUTE_VALUE_LENGTH_LIMIT</c>, <c>OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT</c>. Default: <see langword="null"/>.</summary>
    public int? AttributeValueLengthLimit { get; set; }

    /// <summary>Spans that a thread hands over at once, 1 or more; twenty full batches are sent without waiting for <see cref="FlushInterval"/>, with 1 each span is. <c>HH_BATCH_SIZE</c>, <c>OTEL_BSP_MAX_EXPORT_BATCH_SIZE</c>; <c>HH_DISABLE_BATCH</c>: 1. Default: 100.</summary>
    public int BatchSize { get; set; } = 100;

    /// <summary>How long an ended span may wait before it is sent. <c>HH_FLUSH_INTERVAL</c> (seconds), <c>OTEL_BSP_SCHEDULE_DELAY</c> (milliseconds). Default: 5 seconds.</summary>
    public TimeSpan FlushInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Ended spans that may wait, 1 or more; beyond that they are dropped and counted. <c>HH_MAX_QUEUE_SIZE</c>, <c>OTEL_BSP_MAX_QUEUE_SIZE</c>. Default: 100,000.</summary>
    public int MaxQueueSize { get; set; } = 100_000;

    /// <summary>Bytes that waiting spans may hold, 1 or more. <c>HH_MAX_QUEUE_BYTES</c>. Default: 64 MiB.</summary>
    public long MaxQueueBytes { get; set; } = 64L * 1024 * 1024;

    /// <summary>How long one request may take, and the last flush of a process. <c>HH_EXPORT_TIMEOUT</c> (seconds), <c>OTEL_EXPORTER_OTLP_TIMEOUT</c> (milliseconds). Default: 30 seconds.</summary>
    public TimeSpan ExportTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a request that failed for a passing reason is sent again, 0 or more. <c>HH_MAX_RETRIES</c>. Default: 5.</summary>
    public int MaxRetries { get; set; } = 5;

    /// <summary>Whether arguments are recorded. <c>HH_CAPTURE_INPUTS</c>. Default: <see langword="true"/>.</summary>
    public bool CaptureInputs { get; set; } = true;

    /// <summary>Whether results are recorded. <c>HH_CAPTURE_OUTPUTS</c>. Default: <see langword="true"/>.</summary>
    public bool CaptureOutputs { get; set; } = true;

    /// <summary>Whether exceptions are recorded. <c>HH_CAPTURE_EXCEPTIONS</c>. Default: <see langword="true"/>.</summary>
    public bool CaptureExceptions { get; set; } = true;

    /// <summary>
    /// Whether capturing an object calls all of its public getters; <see langword="false"/>: those only that are known to do nothing but return what is
    /// stored. <c>HH_CAPTURE_COMPUTED_PROPERTIES</c>. Default: <see langword="false"/>.
    /// </summary>
    public bool CaptureComputedProperties { get; set; }

    /// <summary>
    /// Whether <c>&lt;redacted&gt;</c> stands for arguments, members and entries that have the name of a secret, such as <c>password</c> or <c>apiKey</c>, and
    /// for what looks like one in the texts of arguments: keys, bearer tokens, and what <see cref="PiiPatterns"/> match.
    /// <c>HH_SANITIZE_INPUTS</c>. Default: <see langword="true"/>.
    /// </summary>
    public bool SanitizeInputs { get; set; } = true;

    /// <summary>
    /// The same for whatever else a span holds: results, errors, tags and events. <c>HH_SANITIZE_OUTPUTS</c>. Default: <see langword="true"/>.
    /// </summary>
    public bool SanitizeOutputs { get; set; } = true;

    /// <summary>
    /// Regular expressions for further texts that are replaced; in JSON they are compared with each string and number by itself.
    /// <c>HH_PII_PATTERNS</c>: one, or several as a JSON array or on a line each. Default: none.
    /// </summary>
    public IList<string> PiiPatterns { get; } = new List<string>();

    /// <summary><c>service.name</c> of the resource. <c>HH_SERVICE_NAME</c>, <c>OTEL_SERVICE_NAME</c>. Default: <c>unknown_service:</c> and the program's name.</summary>
    public string? ServiceName { get; set; }

    /// <summary><c>service.version</c> of the resource. <c>HH_SERVICE_VERSION</c>. Default: none.</summary>
    public string? ServiceVersion { get; set; }

    /// <summary>Further attributes of the resource. <c>OTEL_RESOURCE_ATTRIBUTES</c>: <c>name=value,name=value</c>, percent-encoded. Default: none.</summary>
    public IDictionary<string, string> ResourceAttributes { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether the tracer tells what it does, not only what goes wrong. <c>HH_VERBOSE</c>. Default: <see langword="false"/>.</summary>
    public bool Verbose { get; set; }

    /// <summary>Takes the tracer's messages about itself; a line each, without secrets. Default: standard error.</summary>
    public Action<string>? Diagnostics { get; set; }

    /// <summary>Null only where code has set it so; then the options are refused.</summary>
    internal WebAddress? ApiAddress { get; set; } = WebAddress.TryParse(DefaultApiAddress)!;

    internal WebAddress? OtlpAddress { get; set; }
}
