using System;
using HoneyHive.Spans;
using AnyValue = HoneyHive.Export.Otlp.OtlpFields.AnyValue;
using Fields = HoneyHive.Export.Otlp.OtlpFields.Span;
using KeyValue = HoneyHive.Export.Otlp.OtlpFields.KeyValue;

namespace HoneyHive.Export.Otlp;

/// <content>
/// What was captured: keys are encoded once, and the length of a value is known before it is written, so that all lengths are written in front of it.
/// </content>
internal sealed partial class OtlpAttributeWriter
{
    /// <summary>Bytes in front of a short text: tag and length, each, of the attribute, of its value without the tag, and of the text.</summary>
    private const int ShortHead = 2 + 1 + 2;

    /// <summary>Bytes in front of a number: tag and length of the attribute, length of its value without the tag, and the tag of the number.</summary>
    private const int NumberHead = 2 + 1 + 1;

    /// <summary>Bytes of a key with which an attribute that is a number has a length of one byte, whatever the number.</summary>
    private const int LongestShortKey = 0x7F - NumberHead - ProtobufWriter.MaxVarintSize;

    internal void WriteVarint(AttributeKey key, int kind, ulong value)
    {
        var encoded = key.Encoded ??= Encode(key.Name);
        if (encoded.Length > LongestShortKey)
        {
            Begin(key, 1 + ProtobufWriter.SizeOfVarint(value));
            Protobuf.WriteVarint(kind, value);
            return;
        }

        var target = Protobuf.Output.GetSpan(NumberHead + encoded.Length + ProtobufWriter.MaxVarintSize);
        encoded.CopyTo(target[2..]);
        var size = ProtobufWriter.PutVarint(target[(NumberHead + encoded.Length)..], value);
        target[0] = ProtobufWriter.Tag(Fields.Attributes, ProtobufWireType.Length);
        target[1] = (byte)(encoded.Length + NumberHead - 2 + size);
        target = target[(2 + encoded.Length)..];
        target[0] = (byte)(1 + size);
        target[1] = ProtobufWriter.Tag(kind, ProtobufWireType.Varint);
        Protobuf.Output.Advance(NumberHead + encoded.Length + size);
    }

    internal void WriteDouble(AttributeKey key, ulong bits)
    {
        Begin(key, 1 + sizeof(ulong));
        Protobuf.WriteFixed64(AnyValue.Double, bits);
    }

    internal void WriteText(AttributeKey key, ReadOnlySpan<char> text)
    {
        if (Sanitizer.For(key)?.Replace(text) is { } safe)
            text = safe.AsSpan();
        if (text.Length <= lengthLimit && TryWriteShort(key, text))
            return;
        text = Fit(Utf8.Shorten(text, lengthLimit), out var size);
        Begin(key, SizeOfDelimited(size));
        Protobuf.WriteLength(AnyValue.String, size);
        Protobuf.Output.Advance(Utf8.GetBytes(text, Protobuf.Output.GetSpan(size)));
    }

    internal void WriteText(AttributeKey key, ReadOnlySpan<byte> text)
    {
        if (Sanitizer.For(key)?.ReplaceJson(text) is { } safe)
            text = safe;
        text = Utf8.Shorten(text.Length > lengthLimit ? Utf8.ShortenToUnits(text, lengthLimit) : text, Room);
        Begin(key, SizeOfDelimited(text.Length));
        Protobuf.WriteBytes(AnyValue.String, text);
    }

    /// <summary>The key as a field, and the tag of the value.</summary>
    private static byte[] Encode(string key)
    {
        using var output = new ByteBuffer();
        var protobuf = new ProtobufWriter(output);
        protobuf.WriteString(KeyValue.Key, key.AsSpan());
        protobuf.WriteTag(KeyValue.Value, ProtobufWireType.Length);
        return output.Written.ToArray();
    }

    /// <summary>Writes everything in front of a value of so many bytes.</summary>
    private void Begin(AttributeKey key, int size)
    {
        var encoded = key.Encoded ??= Encode(key.Name);
        Protobuf.WriteLength(Fields.Attributes, encoded.Length + ProtobufWriter.SizeOfVarint((ulong)size) + size);
        Protobuf.Output.Append(encoded);
        Protobuf.WriteVarint((ulong)size);
    }

    /// <summary>Writes a text in one pass, where every length is one byte whatever comes out.</summary>
    private bool TryWriteShort(AttributeKey key, ReadOnlySpan<char> text)
    {
        var encoded = key.Encoded ??= Encode(key.Name);
        var most = encoded.Length + ShortHead + (text.Length * 3);
        if (most > 0x7F || most > Room)
            return false;
        var target = Protobuf.Output.GetSpan(most);
        var size = Utf8.GetBytes(text, target[(encoded.Length + ShortHead)..]);
        encoded.CopyTo(target[2..]);
        target[0] = ProtobufWriter.Tag(Fields.Attributes, ProtobufWireType.Length);
        target[1] = (byte)(encoded.Length + ShortHead - 2 + size);
        target = target[(2 + encoded.Length)..];
        target[0] = (byte)(2 + size);
        target[1] = ProtobufWriter.Tag(AnyValue.String, ProtobufWireType.Length);
        target[2] = (byte)size;
        Protobuf.Output.Advance(encoded.Length + ShortHead + size);
        return true;
    }
}
