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
    /// <summary>Bytes beside the key and the value where every length takes one byte: tag and length of the attribute, and length of its value.</summary>
    private const int ShortHead = 2 + 1;

    /// <summary>Bytes of a key with which an attribute that is a number has a length of one byte, whatever the number: there follow the length of the value and its tag.</summary>
    private const int LongestShortKey = 0x7F - 2 - ProtobufWriter.MaxVarintSize;

    internal void WriteVarint(AttributeKey key, int kind, ulong value)
    {
        var encoded = key.Encoded ??= Encode(key.Name);
        if (encoded.Length > LongestShortKey)
        {
            Begin(key, 1 + ProtobufWriter.SizeOfVarint(value));
            Protobuf.WriteVarint(kind, value);
            return;
        }

        var start = ShortHead + encoded.Length;
        var target = Protobuf.Output.GetSpan(start + 1 + ProtobufWriter.MaxVarintSize);
        target[start] = ProtobufWriter.Tag(kind, ProtobufWireType.Varint);
        var size = 1 + ProtobufWriter.PutVarint(target[(start + 1)..], value);
        PutShortHead(target, encoded, size);
        Protobuf.Output.Advance(start + size);
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
        var start = ShortHead + encoded.Length;
        var most = start + 2 + (text.Length * 3);
        if (most > 0x7F || most > Room)
            return false;
        var target = Protobuf.Output.GetSpan(most);
        var size = Utf8.GetBytes(text, target[(start + 2)..]);
        target[start] = ProtobufWriter.Tag(AnyValue.String, ProtobufWireType.Length);
        target[start + 1] = (byte)size;
        PutShortHead(target, encoded, 2 + size);
        Protobuf.Output.Advance(start + 2 + size);
        return true;
    }

    /// <summary>Writes everything in front of a value of so many bytes, where every length takes one byte.</summary>
    private static void PutShortHead(Span<byte> target, byte[] key, int size)
    {
        target[0] = ProtobufWriter.Tag(Fields.Attributes, ProtobufWireType.Length);
        target[1] = (byte)(key.Length + 1 + size);
        key.CopyTo(target[2..]);
        target[2 + key.Length] = (byte)size;
    }
}
