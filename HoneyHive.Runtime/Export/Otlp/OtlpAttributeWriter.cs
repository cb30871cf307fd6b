using System;
using HoneyHive.Export.Sanitizing;
using HoneyHive.Spans;
using AnyValue = HoneyHive.Export.Otlp.OtlpFields.AnyValue;
using KeyValue = HoneyHive.Export.Otlp.OtlpFields.KeyValue;

namespace HoneyHive.Export.Otlp;

/// <summary>Writes keys and values of attributes, texts within their limits.</summary>
/// <param name="output">Where to write.</param>
/// <param name="lengthLimit">UTF-16 units of a text that are written at most.</param>
/// <param name="sanitizer">Replaces secrets in texts; null replaces nothing.</param>
/// <param name="current">What replaces them in the attribute that has been begun.</param>
internal sealed partial class OtlpAttributeWriter(ByteBuffer output, int? lengthLimit, Sanitizer? sanitizer = null, TextSanitizer? current = null)
{
    /// <summary>UTF-16 units of a text whose value has a length of one byte in any case, so that it is written in one pass.</summary>
    private const int ShortText = ProtobufWriter.ShortText - 1;

    private readonly int lengthLimit = lengthLimit ?? int.MaxValue;

    internal ProtobufWriter Protobuf { get; } = new(output);

    /// <summary>Replaces secrets in texts.</summary>
    internal Sanitizer Sanitizer { get; } = sanitizer ?? Sanitizer.None;

    /// <summary>What replaces them in the attribute that has been begun.</summary>
    internal TextSanitizer? Current => current;

    /// <summary>Length of the output that no text may go beyond; what is longer is cut.</summary>
    internal int End { get; set; } = int.MaxValue;

    private int Room => Math.Max(0, End - Protobuf.Output.Length);

    /// <summary>Begins a key with its value; the value must follow as <see cref="KeyValue.Value"/>.</summary>
    /// <returns>What <see cref="EndAttribute"/> takes.</returns>
    internal int BeginAttribute(int field, string key)
    {
        var start = Protobuf.BeginMessage(field);
        Protobuf.WriteString(KeyValue.Key, key.AsSpan());
        current = Sanitizer.For(key);
        return start;
    }

    internal void EndAttribute(int start) => Protobuf.EndMessage(start);

    internal void WriteAttribute(int field, string key, ReadOnlySpan<char> text)
    {
        var start = BeginAttribute(field, key);
        WriteText(KeyValue.Value, text);
        EndAttribute(start);
    }

    internal void WriteInteger(int field, long value)
    {
        Protobuf.WriteLength(field, 1 + ProtobufWriter.SizeOfVarint((ulong)value));
        Protobuf.WriteVarint(AnyValue.Int, (ulong)value);
    }

    internal void WriteDouble(int field, double value)
    {
        Protobuf.WriteLength(field, 1 + sizeof(double));
        Protobuf.WriteFixed64(AnyValue.Double, (ulong)BitConverter.DoubleToInt64Bits(value));
    }

    internal void WriteBoolean(int field, bool value)
    {
        Protobuf.WriteLength(field, 2);
        Protobuf.WriteVarint(AnyValue.Bool, value ? 1u : 0u);
    }

    internal void WriteText(int field, ReadOnlySpan<char> text)
    {
        if (current?.Replace(text) is { } safe)
            text = safe.AsSpan();
        if (text.Length <= ShortText && text.Length <= lengthLimit && text.Length * 3 <= Room)
        {
            var start = Protobuf.BeginMessage(field);
            Protobuf.WriteString(AnyValue.String, text);
            Protobuf.EndMessage(start);
            return;
        }

        text = Fit(Utf8.Shorten(text, lengthLimit), out var size);
        Protobuf.WriteLength(field, SizeOfDelimited(size));
        Protobuf.WriteLength(AnyValue.String, size);
        Protobuf.Output.Advance(Utf8.GetBytes(text, Protobuf.Output.GetSpan(size)));
    }

    internal void WriteBytes(int field, ReadOnlySpan<byte> value) =>
        WriteDelimited(field, AnyValue.Bytes, value.Length > Room ? value[..Room] : value);

    /// <summary>Writes the items of an array, encoded already.</summary>
    internal void WriteArray(int field, ReadOnlySpan<byte> items) => WriteDelimited(field, AnyValue.Array, items);

    /// <summary>A value that is there and has no content: null.</summary>
    internal void WriteEmpty(int field) => Protobuf.WriteLength(field, 0);

    private static int SizeOfDelimited(int size) => 1 + ProtobufWriter.SizeOfVarint((ulong)size) + size;

    private void WriteDelimited(int field, int kind, ReadOnlySpan<byte> content)
    {
        Protobuf.WriteLength(field, SizeOfDelimited(content.Length));
        Protobuf.WriteBytes(kind, content);
    }

    /// <summary>As much of the text as fits the room, in bytes.</summary>
    private ReadOnlySpan<char> Fit(ReadOnlySpan<char> text, out int size)
    {
        text = Utf8.Shorten(text, Room);
        size = Utf8.GetByteCount(text);
        while (size > Room)
        {
            text = Utf8.Shorten(text, (int)((long)text.Length * Room / size));
            size = Utf8.GetByteCount(text);
        }

        return text;
    }
}
