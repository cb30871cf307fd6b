using System;
using HoneyHive.Export.Sanitizing;
using HoneyHive.Spans;

namespace HoneyHive.Export.Otlp;

/// <summary>Writes captured attributes as attributes of an OTLP span.</summary>
/// <param name="lengthLimit">UTF-16 units of a text that are written at most; null: no limit.</param>
/// <param name="sanitizer">Replaces secrets in texts; null replaces nothing.</param>
internal sealed class OtlpAttributeEncoder(int? lengthLimit = null, Sanitizer? sanitizer = null) : IAttributeEncoder
{
    public void Encode(ReadOnlySpan<SpanAttribute> attributes, ReadOnlySpan<byte> text, ByteBuffer output) =>
        Encode(attributes, text, new OtlpAttributeWriter(output, lengthLimit, sanitizer));

    internal static void Encode(ReadOnlySpan<SpanAttribute> attributes, ReadOnlySpan<byte> text, OtlpAttributeWriter writer)
    {
        foreach (ref readonly var attribute in attributes)
        {
            if (attribute.Value.Kind == AttributeKind.None)
                continue;
            var start = writer.BeginAttribute(OtlpFields.Span.Attributes, attribute.Key.Utf8);
            EncodeValue(attribute.Value, text, writer);
            writer.EndAttribute(start);
        }
    }

    private static void EncodeValue(AttributeValue value, ReadOnlySpan<byte> text, OtlpAttributeWriter writer)
    {
        const int field = OtlpFields.KeyValue.Value;
        switch (value.Kind)
        {
            case AttributeKind.Boolean:
                writer.WriteBoolean(field, value.Low != 0);
                break;
            case AttributeKind.Int64:
            case AttributeKind.UInt64 when value.Low >= 0:
                writer.WriteInteger(field, value.Low);
                break;
            case AttributeKind.Double:
                writer.WriteDouble(field, BitConverter.Int64BitsToDouble(value.Low));
                break;
            case AttributeKind.Json:
                writer.WriteText(field, text.Slice(value.Offset, value.Length));
                break;
            default:
                EncodeText(field, value, writer);
                break;
        }
    }

    private static void EncodeText(int field, AttributeValue value, OtlpAttributeWriter writer)
    {
        if (AttributeValueText.OfObject(value) is { } known)
        {
            writer.WriteText(field, known.AsSpan());
            return;
        }

        Span<byte> formatted = stackalloc byte[AttributeValueText.MaxFormattedLength];
        writer.WriteText(field, formatted[..AttributeValueText.Format(value, formatted)]);
    }
}
