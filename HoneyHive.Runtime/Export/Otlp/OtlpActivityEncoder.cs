using System;
using System.Diagnostics;
using Event = HoneyHive.Export.Otlp.OtlpFields.Event;
using Fields = HoneyHive.Export.Otlp.OtlpFields.Span;
using Link = HoneyHive.Export.Otlp.OtlpFields.Link;

namespace HoneyHive.Export.Otlp;

/// <summary>Writes activities of the original path and of other libraries as OTLP spans.</summary>
internal sealed class OtlpActivityEncoder(OtlpAttributeWriter writer, OtlpSpanLimits limits, ReadOnlyMemory<byte> routing)
{
    private readonly ProtobufWriter protobuf = writer.Protobuf;
    private readonly OtlpTagEncoder tags = new(writer, limits.MaxValueLength);
    private readonly OtlpFailureEncoder failures = new(writer);

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
        EncodeEvents(activity);
        EncodeLinks(activity);
        if (status.Code is { } code)
            failures.EncodeStatus(code, status.Description);
        protobuf.EndMessage(start, ProtobufWriter.MediumLength);
    }

    private static uint FlagsOf(ActivityTraceFlags flags, bool isRemote) =>
        (uint)flags | SpanFlags.KnowsWhetherParentIsRemote | (isRemote ? SpanFlags.ParentIsRemote : 0);

    private void EncodeIdentity(Activity activity)
    {
        WriteTraceId(Fields.TraceId, activity.TraceId);
        WriteSpanId(Fields.SpanId, activity.SpanId);
        if (activity.TraceStateString is { } state)
            protobuf.WriteString(Fields.TraceState, state.AsSpan());
        if (activity.ParentSpanId != default)
            WriteSpanId(Fields.ParentSpanId, activity.ParentSpanId);
        protobuf.WriteFixed32(Fields.Flags, FlagsOf(activity.ActivityTraceFlags, activity.HasRemoteParent));
    }

    private void EncodeEvents(Activity activity)
    {
        foreach (ref readonly var recorded in activity.EnumerateEvents())
        {
            var start = protobuf.BeginMessage(Fields.Events, ProtobufWriter.MediumLength);
            protobuf.WriteString(Event.Name, recorded.Name.AsSpan());
            protobuf.WriteFixed64(Event.TimeUnixNano, (ulong)UnixTime.ToNanoseconds(recorded.Timestamp.UtcDateTime));
            foreach (ref readonly var tag in recorded.EnumerateTagObjects())
                tags.Encode(Event.Attributes, tag.Key, tag.Value);
            protobuf.EndMessage(start, ProtobufWriter.MediumLength);
        }
    }

    private void EncodeLinks(Activity activity)
    {
        foreach (ref readonly var link in activity.EnumerateLinks())
        {
            var start = protobuf.BeginMessage(Fields.Links, ProtobufWriter.MediumLength);
            WriteTraceId(Link.TraceId, link.Context.TraceId);
            WriteSpanId(Link.SpanId, link.Context.SpanId);
            if (link.Context.TraceState is { } state)
                protobuf.WriteString(Link.TraceState, state.AsSpan());
            foreach (ref readonly var tag in link.EnumerateTagObjects())
                tags.Encode(Link.Attributes, tag.Key, tag.Value);
            protobuf.WriteFixed32(Link.Flags, FlagsOf(link.Context.TraceFlags, link.Context.IsRemote));
            protobuf.EndMessage(start, ProtobufWriter.MediumLength);
        }
    }

    private void WriteTraceId(int field, ActivityTraceId id)
    {
        protobuf.WriteLength(field, 16);
        id.CopyTo(protobuf.Output.GetSpan(16)[..16]);
        protobuf.Output.Advance(16);
    }

    private void WriteSpanId(int field, ActivitySpanId id)
    {
        protobuf.WriteLength(field, 8);
        id.CopyTo(protobuf.Output.GetSpan(8)[..8]);
        protobuf.Output.Advance(8);
    }
}
