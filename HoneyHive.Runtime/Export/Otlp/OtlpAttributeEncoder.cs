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
    public void Encode(in SpanAttributes attributes, ByteBuffer output) => Encode(attributes, new OtlpAttributeWriter(output, lengthLimit, sanitizer));

    internal static void Encode(in SpanAttributes attributes, OtlpAttributeWriter writer)
    {
        foreach (ref readonly var slot in attributes.Slots)
        {
            // The commonest values straight from their slot.
            var key = attributes.KeyOf(slot);
            if (slot.Kind == AttributeKind.String)
                writer.WriteText(key, slot.String.AsSpan());
            else if (slot.Kind == AttributeKind.Int64)
                writer.WriteVarint(key, AnyValue.Int, (ulong)slot.Number);
            else
                Encode(key, slot.Read(attributes.Text), attributes.Text, writer);
        }
    }

    private static void Encode(AttributeKey key, in AttributeValue value, ReadOnlySpan<byte> text, OtlpAttributeWriter writer)
    {
        switch (value.Kind)
        {
            case AttributeKind.Boolean:
                writer.WriteVarint(key, AnyValue.Bool, (ulong)value.Low);
                break;
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
