using System;
using System.Buffers.Binary;
using HoneyHive.Spans;

namespace HoneyHive.Export.Otlp;

/// <summary>Writes protobuf fields in one pass: the length of a nested message is filled in when the message ends.</summary>
internal sealed class ProtobufWriter(ByteBuffer output)
{
    /// <summary>For messages from 128 bytes up to 16 KiB.</summary>
    internal const int MediumLength = 2;

    /// <summary>For messages up to 256 MiB, too large to be moved.</summary>
    internal const int LargeLength = 4;

    private const int MaxVarintSize = 10;

    internal ByteBuffer Output { get; } = output;

    internal static int SizeOfVarint(ulong value)
    {
        var size = 1;
        while ((value >>= 7) != 0)
            size++;
        return size;
    }

    /// <summary>Begins a nested message.</summary>
    /// <param name="field">Number of the field.</param>
    /// <param name="lengthSize">Bytes that are set aside for the length: enough for most messages of this kind.</param>
    /// <returns>What <see cref="EndMessage"/> takes.</returns>
    internal int BeginMessage(int field, int lengthSize = 1)
    {
        WriteTag(field, WireType.Length);
        Output.GetSpan(lengthSize);
        Output.Advance(lengthSize);
        return Output.Length;
    }

    /// <summary>
    /// Fills in the length: padded when fewer bytes would do, which every reader has to accept; a message that needs more moves.
    /// </summary>
    internal void EndMessage(int start, int lengthSize = 1)
    {
        var length = Output.Length - start;
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
        WriteTag(field, WireType.Length);
        WriteRawVarint((ulong)length);
    }

    internal void WriteVarint(int field, ulong value)
    {
        WriteTag(field, WireType.Varint);
        WriteRawVarint(value);
    }

    internal void WriteFixed32(int field, uint value)
    {
        WriteTag(field, WireType.Fixed32);
        BinaryPrimitives.WriteUInt32LittleEndian(Output.GetSpan(4), value);
        Output.Advance(4);
    }

    internal void WriteFixed64(int field, ulong value)
    {
        WriteTag(field, WireType.Fixed64);
        BinaryPrimitives.WriteUInt64LittleEndian(Output.GetSpan(8), value);
        Output.Advance(8);
    }

    /// <summary>Writes 8 bytes of an id, most significant first.</summary>
    internal void WriteRawBigEndian(ulong value)
    {
        BinaryPrimitives.WriteUInt64BigEndian(Output.GetSpan(8), value);
        Output.Advance(8);
    }

    internal void WriteBytes(int field, ReadOnlySpan<byte> value)
    {
        WriteLength(field, value.Length);
        Output.Append(value);
    }

    internal void WriteString(int field, ReadOnlySpan<char> value)
    {
        var size = Utf8.GetByteCount(value);
        WriteLength(field, size);
        Output.Advance(Utf8.GetBytes(value, Output.GetSpan(size)));
    }

    private void WriteTag(int field, WireType type) => WriteRawVarint(((uint)field << 3) | (uint)type);

    private void WriteRawVarint(ulong value)
    {
        var target = Output.GetSpan(MaxVarintSize);
        var size = 0;
        for (; value >= 0x80; value >>= 7)
            target[size++] = (byte)(value | 0x80);
        target[size++] = (byte)value;
        Output.Advance(size);
    }

    private enum WireType
    {
        Varint = 0,
        Fixed64 = 1,
        Length = 2,
        Fixed32 = 5,
    }
}
