using System;
using HoneyHive.Export.Sanitizing;
using HoneyHive.Spans;
using AnyValue = HoneyHive.Export.Otlp.OtlpFields.AnyValue;

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
            if (attribute.Value.Kind != AttributeKind.None)
                Encode(attribute, text, writer);
        }
    }

    private static void Encode(in SpanAttribute attribute, ReadOnlySpan<byte> text, OtlpAttributeWriter writer)
    {
        var key = attribute.Key;
        var value = attribute.Value;
        switch (value.Kind)
        {
            case AttributeKind.String:
                writer.WriteText(key, ((string)value.Reference!).AsSpan());
                break;
            case AttributeKind.Boolean:
                writer.WriteVarint(key, AnyValue.Bool, (ulong)value.Low);
                break;
            case AttributeKind.Int64:
            case AttributeKind.UInt64 when value.Low >= 0:
                writer.WriteVarint(key, AnyValue.Int, (ulong)value.Low);
                break;
            case AttributeKind.Double:
                writer.WriteDouble(key, (ulong)value.Low);
                break;
            case AttributeKind.Json:
                writer.WriteText(key, text.Slice(value.Offset, value.Length));
                break;
            default:
                EncodeText(key, value, writer);
                break;
        }
    }

    private static void EncodeText(AttributeKey key, in AttributeValue value, OtlpAttributeWriter writer)
    {
        if (AttributeValueText.OfObject(value) is { } known)
        {
            writer.WriteText(key, known.AsSpan());
            return;
        }

        Span<byte> formatted = stackalloc byte[AttributeValueText.MaxFormattedLength];
        writer.WriteText(key, formatted[..AttributeValueText.Format(value, formatted)]);
    }
}
