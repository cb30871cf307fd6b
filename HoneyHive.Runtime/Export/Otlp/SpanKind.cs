namespace HoneyHive.Export.Otlp;

/// <summary><c>SpanKind</c> of <c>opentelemetry/proto/trace/v1</c>.</summary>
internal static class SpanKind
{
    /// <summary>An operation inside an application, without a remote side.</summary>
    internal const int Internal = 1;
}
