using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using HoneyHive.Spans;
using WireType = HoneyHive.Export.Otlp.ProtobufWireType;

namespace HoneyHive.Export.Otlp;

/// <summary>Writes protobuf fields in one pass: the length of a nested message is filled in when the message ends.</summary>
internal sealed class ProtobufWriter(ByteBuffer output)
{
    /// <summary>For messages from 128 bytes up to 16 KiB.</summary>
    internal const int MediumLength = 2;

    /// <summary>For messages up to 256 MiB, too large to be moved.</summary>
    internal const int LargeLength = 4;

    /// <summary>UTF-16 units whose UTF-8 has a length of one byte in any case.</summary>
    internal const int ShortText = 0x7F / 3;

    private const int MaxTagSize = 2;
    internal const int MaxVarintSize = 10;

    internal ByteBuffer Output { get; } = output;

    internal static int SizeOfVarint(ulong value)
    {
        var size = 1;
        while ((value >>= 7) != 0)
            size++;
        return size;
    }

    /// <summary>The tag of a field with a number below 16.</summary>
    internal static byte Tag(int field, WireType type) => (byte)((field << 3) | (int)type);

    /// <summary>The tag of a field whose value follows.</summary>
    internal void WriteTag(int field, WireType type) => Output.Advance(PutTag(Output.GetSpan(MaxTagSize), field, type));

    /// <summary>A length or a number without its tag.</summary>
    internal void WriteVarint(ulong value) => Output.Advance(PutVarint(Output.GetSpan(MaxVarintSize), value));

    /// <summary>Begins a nested message.</summary>
    /// <param name="field">Number of the field.</param>
    /// <param name="lengthSize">Bytes that are set aside for the length: enough for most messages of this kind.</param>
    /// <returns>What <see cref="EndMessage"/> takes.</returns>
    internal int BeginMessage(int field, int lengthSize = 1)
    {
        var size = PutTag(Output.GetSpan(MaxTagSize + LargeLength), field, WireType.Length);
        Output.Advance(size + lengthSize);
        return Output.Length;
    }

    /// <summary>
    /// Fills in the length: padded when fewer bytes would do, which every reader has to accept; a message that needs more moves.
    /// </summary>
    internal void EndMessage(int start, int lengthSize = 1)
    {
        var length = Output.Length - start;
        if (length < 0x80 && lengthSize == 1)
        {
            Output.Bytes[start - 1] = (byte)length;
            return;
        }

        if (length < 0x4000 && lengthSize == MediumLength)
        {
            Output.Bytes[start - 2] = (byte)(length | 0x80);
            Output.Bytes[start - 1] = (byte)(length >> 7);
            return;
        }

        var size = Math.Max(SizeOfVarint((ulong)length), lengthSize);
        if (size > lengthSize)
        {
            Output.GetSpan(size - lengthSize);
            Output.Advance(size - lengthSize);
            Output.Bytes.AsSpan(start, length).CopyTo(Output.Bytes.AsSpan(start - lengthSize + size));
        }

        var place = Output.Bytes.AsSpan(start - lengthSize, size);
        for (var i = 0; i < size - 1; i++, length >>= 7)
            place[i] = (byte)(length | 0x80);
        place[size - 1] = (byte)length;
    }

    /// <summary>Begins a length-delimited field of known size; the content follows.</summary>
    internal void WriteLength(int field, int length)
    {
        var target = Output.GetSpan(MaxTagSize + MaxVarintSize);
        var size = PutTag(target, field, WireType.Length);
        Output.Advance(size + PutVarint(target[size..], (ulong)length));
    }

    internal void WriteVarint(int field, ulong value)
    {
        var target = Output.GetSpan(MaxTagSize + MaxVarintSize);
        var size = PutTag(target, field, WireType.Varint);
        Output.Advance(size + PutVarint(target[size..], value));
    }

    internal void WriteFixed32(int field, uint value)
    {
        var target = Output.GetSpan(MaxTagSize + sizeof(uint));
        var size = PutTag(target, field, WireType.Fixed32);
        BinaryPrimitives.WriteUInt32LittleEndian(target[size..], value);
        Output.Advance(size + sizeof(uint));
    }

    internal void WriteFixed64(int field, ulong value)
    {
        var target = Output.GetSpan(MaxTagSize + sizeof(ulong));
        var size = PutTag(target, field, WireType.Fixed64);
        BinaryPrimitives.WriteUInt64LittleEndian(target[size..], value);
        Output.Advance(size + sizeof(ulong));
    }

    internal void WriteBytes(int field, ReadOnlySpan<byte> value)
    {
        WriteLength(field, value.Length);
        Output.Append(value);
    }

    /// <summary>A short text is encoded in one pass: where it begins does not depend on its length.</summary>
    internal void WriteString(int field, ReadOnlySpan<char> value)
    {
        if (value.Length > ShortText)
        {
            WriteLongString(field, value);
            return;
        }

        var target = Output.GetSpan(MaxTagSize + 1 + (value.Length * 3));
        var start = PutTag(target, field, WireType.Length) + 1;
        var length = Utf8.GetBytes(value, target[start..]);
        target[start - 1] = (byte)length;
        Output.Advance(start + length);
    }

    private void WriteLongString(int field, ReadOnlySpan<char> value)
    {
        var length = Utf8.GetByteCount(value);
        WriteLength(field, length);
        Output.Advance(Utf8.GetBytes(value, Output.GetSpan(length)));
    }

    /// <summary>Field numbers take up to 11 bits; where the number is a constant the rest is one, too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PutTag(Span<byte> target, int field, WireType type)
    {
        var tag = (field << 3) | (int)type;
        if (tag < 0x80)
        {
            target[0] = (byte)tag;
            return 1;
        }

        target[1] = (byte)(tag >> 7);
        target[0] = (byte)(tag | 0x80);
        return 2;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int PutVarint(Span<byte> target, ulong value)
    {
        if (value >= 0x80)
            return PutLongVarint(target, value);
        target[0] = (byte)value;
        return 1;
    }

    private static int PutLongVarint(Span<byte> target, ulong value)
    {
        var size = 0;
        for (; value >= 0x80; value >>= 7)
            target[size++] = (byte)(value | 0x80);
        target[size++] = (byte)value;
        return size;
    }
}
