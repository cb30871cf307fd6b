namespace HoneyHive.Export.Otlp;

/// <summary>
/// Field numbers of the OpenTelemetry protocol, version 1: <c>opentelemetry/proto/collector/trace/v1</c>, <c>trace/v1</c>,
/// <c>resource/v1</c>, <c>common/v1</c>.
/// </summary>
internal static class OtlpFields
{
    internal static class ExportTraceServiceRequest
    {
        internal const int ResourceSpans = 1;
    }

    internal static class ResourceSpans
    {
        internal const int Resource = 1;
        internal const int ScopeSpans = 2;
    }

    internal static class Resource
    {
        internal const int Attributes = 1;
    }

    internal static class ScopeSpans
    {
        internal const int Scope = 1;
        internal const int Spans = 2;
    }

    internal static class Scope
    {
        internal const int Name = 1;
        internal const int Version = 2;
        internal const int Attributes = 3;
    }

    internal static class Span
    {
        internal const int TraceId = 1;
        internal const int SpanId = 2;
        internal const int TraceState = 3;
        internal const int ParentSpanId = 4;
        internal const int Name = 5;
        internal const int Kind = 6;
        internal const int StartTimeUnixNano = 7;
        internal const int EndTimeUnixNano = 8;
        internal const int Attributes = 9;
        internal const int DroppedAttributesCount = 10;
        internal const int Events = 11;
        internal const int Links = 13;
        internal const int Status = 15;
        internal const int Flags = 16;
    }

    internal static class Event
    {
        internal const int TimeUnixNano = 1;
        internal const int Name = 2;
        internal const int Attributes = 3;
    }

    internal static class Link
    {
        internal const int TraceId = 1;
        internal const int SpanId = 2;
        internal const int TraceState = 3;
        internal const int Attributes = 4;
        internal const int Flags = 6;
    }

    internal static class Status
    {
        internal const int Message = 2;
        internal const int Code = 3;
    }

    internal static class KeyValue
    {
        internal const int Key = 1;
        internal const int Value = 2;
    }

    internal static class AnyValue
    {
        internal const int String = 1;
        internal const int Bool = 2;
        internal const int Int = 3;
        internal const int Double = 4;
        internal const int Array = 5;
        internal const int KeyValueList = 6;
        internal const int Bytes = 7;
    }

    internal static class Values
    {
        /// <summary>The items of an ArrayValue, and of a KeyValueList.</summary>
        internal const int Items = 1;
    }

    internal static class ExportTraceServiceResponse
    {
        internal const int PartialSuccess = 1;
    }

    internal static class PartialSuccess
    {
        internal const int RejectedSpans = 1;
        internal const int ErrorMessage = 2;
    }
}
