using System;
using HoneyHive.Spans;
using HoneyHive.Weaving;
using Fields = HoneyHive.Export.Otlp.OtlpFields.Span;

namespace HoneyHive.Export.Otlp;

/// <summary>Writes the attributes that all spans of a method have in common. They are encoded once and copied from then on.</summary>
internal static class OtlpConstantsEncoder
{
    internal static void Encode(TracedMethod method, ReadOnlySpan<SpanAttribute> attributes, ByteBuffer output)
    {
        var constants = method.EncodedConstants ??= Encode(method, []);
        output.Append(method.Tags.Length > 0 && IsAnyReplaced(method, attributes) ? Encode(method, attributes) : constants);
    }

    private static bool IsAnyReplaced(TracedMethod method, ReadOnlySpan<SpanAttribute> attributes)
    {
        foreach (var tag in method.Tags)
        {
            if (ConstantTags.IsReplaced(tag.Key, attributes))
                return true;
        }

        return false;
    }

    private static byte[] Encode(TracedMethod method, ReadOnlySpan<SpanAttribute> attributes)
    {
        using var output = new ByteBuffer();
        var writer = new OtlpAttributeWriter(output, lengthLimit: null);
        var tags = new OtlpTagEncoder(writer, lengthLimit: null);
        writer.WriteAttribute(Fields.Attributes, AttributeNames.EventType, EventTypeName.Of(method.EventType).AsSpan());
        writer.WriteAttribute(Fields.Attributes, AttributeNames.EventName, method.Name.AsSpan());
        writer.WriteAttribute(Fields.Attributes, AttributeNames.Function, method.Function.AsSpan());
        foreach (var tag in method.Tags)
        {
            if (!ConstantTags.IsReplaced(tag.Key, attributes))
                tags.Encode(Fields.Attributes, tag.Key, tag.Value);
        }

        return output.Written.ToArray();
    }
}
