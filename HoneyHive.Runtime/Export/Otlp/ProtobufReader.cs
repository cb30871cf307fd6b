using System;
using System.Buffers.Binary;

namespace HoneyHive.Export.Otlp;

/// <summary>Reads the fields of one protobuf message, as they come.</summary>
internal ref struct ProtobufReader(ReadOnlySpan<byte> message)
{
    private ReadOnlySpan<byte> rest = message;

    /// <summary>The value of a numeric field.</summary>
    internal ulong Number { get; private set; }

    /// <summary>The content of a length-delimited field.</summary>
    internal ReadOnlySpan<byte> Content { get; private set; }

    /// <summary>Reads the next field.</summary>
    /// <param name="field">Its number.</param>
    /// <exception cref="FormatException">The message is malformed.</exception>
    internal bool TryRead(out int field)
    {
        field = 0;
        if (rest.IsEmpty)
            return false;
        var tag = ReadVarint();
        field = (int)(tag >> 3);
        Content = default;
        switch (tag & 7)
        {
            case 0:
                Number = ReadVarint();
                break;
            case 1:
                Number = BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));
                break;
            case 2:
                Content = Take(ReadVarint());
                break;
            case 5:
                Number = BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));
                break;
            default:
                throw new FormatException("not a protobuf message");
        }

        return true;
    }

    private ulong ReadVarint()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = Take(1)[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }

        throw new FormatException("not a varint");
    }

    private ReadOnlySpan<byte> Take(ulong count)
    {
        if (count > (ulong)rest.Length)
            throw new FormatException("the message ends too early");
        var taken = rest[..(int)count];
        rest = rest[(int)count..];
        return taken;
    }
}
