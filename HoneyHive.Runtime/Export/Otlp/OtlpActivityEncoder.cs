using System;
using System.Diagnostics;
using HoneyHive.Spans;
using Fields = HoneyHive.Export.Otlp.OtlpFields.Span;

namespace HoneyHive.Export.Otlp;

/// <summary>Writes activities of the original path and of other libraries as OTLP spans.</summary>
internal sealed class OtlpActivityEncoder(OtlpAttributeWriter writer, OtlpSpanLimits limits, ReadOnlyMemory<byte> routing)
{
    private readonly ProtobufWriter protobuf = writer.Protobuf;
    private readonly OtlpTagEncoder tags = new(writer, limits.MaxValueLength);
    private readonly OtlpFailureEncoder failures = new(writer);
    private readonly OtlpEventEncoder events = new(writer, limits);

    internal void Encode(Activity activity)
    {
        var start = protobuf.BeginMessage(OtlpFields.ScopeSpans.Spans, ProtobufWriter.MediumLength);
        writer.End = start + limits.MaxSpanBytes;
        EncodeIdentity(activity);
        protobuf.WriteString(Fields.Name, activity.DisplayName.AsSpan());
        protobuf.WriteVarint(Fields.Kind, (ulong)activity.Kind + SpanKind.Internal);
        protobuf.WriteFixed64(Fields.StartTimeUnixNano, (ulong)UnixTime.ToNanoseconds(activity.StartTimeUtc));
        protobuf.WriteFixed64(Fields.EndTimeUnixNano, (ulong)UnixTime.ToNanoseconds(activity.StartTimeUtc + activity.Duration));
        var status = new OtlpStatus(activity);
        foreach (ref readonly var tag in activity.EnumerateTagObjects())
        {
            if (!status.TryTake(tag.Key, tag.Value))
                tags.Encode(Fields.Attributes, tag.Key, tag.Value);
        }

        protobuf.Output.Append(routing.Span);
        events.EncodeEvents(activity);
        events.EncodeLinks(activity);
        if (status.Code is { } code)
            failures.EncodeStatus(code, status.Description);
        protobuf.EndMessage(start, ProtobufWriter.MediumLength);
    }

    private void EncodeIdentity(Activity activity)
    {
        protobuf.WriteTraceId(Fields.TraceId, activity.TraceId);
        protobuf.WriteSpanId(Fields.SpanId, activity.SpanId);
        if (activity.TraceStateString is { } state)
            protobuf.WriteString(Fields.TraceState, state.AsSpan());
        if (activity.ParentSpanId != default)
            protobuf.WriteSpanId(Fields.ParentSpanId, activity.ParentSpanId);
        protobuf.WriteFixed32(Fields.Flags, SpanFlags.Of(activity.ActivityTraceFlags, activity.HasRemoteParent));
    }
}
