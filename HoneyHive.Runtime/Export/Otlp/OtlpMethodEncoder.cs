using System;
using HoneyHive.Spans;
using HoneyHive.Weaving;
using Fields = HoneyHive.Export.Otlp.OtlpFields.Span;

namespace HoneyHive.Export.Otlp;

/// <summary>Writes what all spans of a method have in common.</summary>
internal static class OtlpMethodEncoder
{
    internal static EncodedMethod Encode(TracedMethod method)
    {
        using var output = new ByteBuffer();
        EncodeHead(method, method.Name, new ProtobufWriter(output));
        var head = output.Written.ToArray();
        output.Clear();
        EncodeConstants(method, default, output);
        return new(head, output.Written.ToArray());
    }

    internal static void EncodeHead(TracedMethod method, string name, ProtobufWriter protobuf)
    {
        protobuf.WriteFixed32(Fields.Flags, SpanFlags.Recorded | SpanFlags.KnowsWhetherParentIsRemote);
        protobuf.WriteString(Fields.Name, name.AsSpan());
        protobuf.WriteVarint(Fields.Kind, (ulong)method.Kind + SpanKind.Internal);
    }

    /// <summary>Whether a span has attributes of its own in place of constant ones.</summary>
    internal static bool IsAnyReplaced(TracedMethod method, in SpanAttributes attributes)
    {
        foreach (var tag in method.Tags)
        {
            if (attributes.Contains(tag.Key))
                return true;
        }

        return false;
    }

    internal static void EncodeConstants(TracedMethod method, in SpanAttributes attributes, ByteBuffer output)
    {
        var writer = new OtlpAttributeWriter(output, lengthLimit: null);
        var tags = new OtlpTagEncoder(writer, lengthLimit: null);
        writer.WriteAttribute(Fields.Attributes, AttributeNames.EventType, EventTypeName.Of(method.EventType).AsSpan());
        writer.WriteAttribute(Fields.Attributes, AttributeNames.EventName, method.Name.AsSpan());
        writer.WriteAttribute(Fields.Attributes, AttributeNames.Function, method.Function.AsSpan());
        foreach (var tag in method.Tags)
        {
            if (!attributes.Contains(tag.Key))
                tags.Encode(Fields.Attributes, tag.Key, tag.Value);
        }
    }
}
