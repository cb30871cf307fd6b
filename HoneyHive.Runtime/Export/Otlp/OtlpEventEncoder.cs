using System;
using System.Diagnostics;
using HoneyHive.Spans;
using Event = HoneyHive.Export.Otlp.OtlpFields.Event;
using Fields = HoneyHive.Export.Otlp.OtlpFields.Span;
using Link = HoneyHive.Export.Otlp.OtlpFields.Link;

namespace HoneyHive.Export.Otlp;

/// <summary>Writes the events and links of an activity.</summary>
internal sealed class OtlpEventEncoder(OtlpAttributeWriter writer, OtlpSpanLimits limits)
{
    private readonly ProtobufWriter protobuf = writer.Protobuf;
    private readonly OtlpTagEncoder tags = new(writer, limits.MaxValueLength);

    internal void EncodeEvents(Activity activity)
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

    internal void EncodeLinks(Activity activity)
    {
        foreach (ref readonly var link in activity.EnumerateLinks())
        {
            var start = protobuf.BeginMessage(Fields.Links, ProtobufWriter.MediumLength);
            protobuf.WriteTraceId(Link.TraceId, link.Context.TraceId);
            protobuf.WriteSpanId(Link.SpanId, link.Context.SpanId);
            if (link.Context.TraceState is { } state)
                protobuf.WriteString(Link.TraceState, state.AsSpan());
            foreach (ref readonly var tag in link.EnumerateTagObjects())
                tags.Encode(Link.Attributes, tag.Key, tag.Value);
            protobuf.WriteFixed32(Link.Flags, SpanFlags.Of(link.Context.TraceFlags, link.Context.IsRemote));
            protobuf.EndMessage(start, ProtobufWriter.MediumLength);
        }
    }
}
