using System;
using System.Buffers.Binary;
using WireType = HoneyHive.Export.Otlp.ProtobufWireType;

namespace HoneyHive.Export.Otlp;

/// <summary>Writes protobuf fields of known size, with numbers below 16, into memory that is large enough for all of them.</summary>
internal ref struct FixedFields(Span<byte> target)
{
    /// <summary>Bytes of a field with an id of 16 bytes, with one of 8, and with a number of 8.</summary>
    internal const int TraceIdSize = 18;
    internal const int SpanIdSize = 10;
    internal const int Fixed64Size = 9;

    private readonly Span<byte> target = target;

    /// <summary>Bytes written so far.</summary>
    internal int Length { get; private set; }

    internal void WriteTraceId(int field, ulong high, ulong low)
    {
        var place = Begin(field, WireType.Length, TraceIdSize);
        place[1] = 2 * sizeof(ulong);
        BinaryPrimitives.WriteUInt64BigEndian(place[2..], high);
        BinaryPrimitives.WriteUInt64BigEndian(place[(2 + sizeof(ulong))..], low);
    }

    internal void WriteSpanId(int field, ulong id)
    {
        var place = Begin(field, WireType.Length, SpanIdSize);
        place[1] = sizeof(ulong);
        BinaryPrimitives.WriteUInt64BigEndian(place[2..], id);
    }

    internal void WriteFixed64(int field, ulong value) =>
        BinaryPrimitives.WriteUInt64LittleEndian(Begin(field, WireType.Fixed64, Fixed64Size)[1..], value);

    /// <summary>Fields that are encoded already.</summary>
    internal void Write(ReadOnlySpan<byte> fields)
    {
        fields.CopyTo(target[Length..]);
        Length += fields.Length;
    }

    private Span<byte> Begin(int field, WireType type, int size)
    {
        var place = target.Slice(Length, size);
        place[0] = ProtobufWriter.Tag(field, type);
        Length += size;
        return place;
    }
}
