using System;
using System.Diagnostics;

namespace HoneyHive.Export.Otlp;

/// <summary>Writes W3C ids as OTLP wants them: bytes, not text.</summary>
internal static class OtlpIds
{
    private const int TraceIdSize = 16;
    private const int SpanIdSize = 8;

    internal static void WriteTraceId(this ProtobufWriter protobuf, int field, ActivityTraceId id)
    {
        protobuf.WriteLength(field, TraceIdSize);
        id.CopyTo(protobuf.Output.GetSpan(TraceIdSize)[..TraceIdSize]);
        protobuf.Output.Advance(TraceIdSize);
    }

    internal static void WriteSpanId(this ProtobufWriter protobuf, int field, ActivitySpanId id)
    {
        protobuf.WriteLength(field, SpanIdSize);
        id.CopyTo(protobuf.Output.GetSpan(SpanIdSize)[..SpanIdSize]);
        protobuf.Output.Advance(SpanIdSize);
    }
}
