using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HoneyHive.Spans;

/// <summary>
/// A captured value with the number of its key, as it lies in memory: 24 bytes. What is larger has its bytes in the text buffer of the set or batch.
/// Written once, field by field.
/// </summary>
internal struct SpanAttribute
{
    private object? reference;
    private long low;
    private int key;
    private AttributeKind kind;

    /// <summary>See <see cref="AttributeKey.Number"/>; from <see cref="SpanAttributes.FirstOwnKey"/> on, an index among the keys of the set or batch.</summary>
    internal readonly int Key => key;

    internal readonly AttributeKind Kind => kind;

    /// <summary>The value of a slot that holds a string.</summary>
    internal readonly string String => Unsafe.As<string>(reference!);

    /// <summary>The value of a slot that holds nothing but a number.</summary>
    internal readonly long Number => low;

    /// <summary>Writes a string.</summary>
    internal void Assign(int number, string value)
    {
        key = number;
        kind = AttributeKind.String;
        reference = value;
    }

    /// <summary>Writes a value that has a number and nothing else.</summary>
    internal void Assign(int number, AttributeKind valueKind, long value)
    {
        key = number;
        kind = valueKind;
        low = value;
        reference = null;
    }

    internal void Assign(int number, in AttributeValue value, ByteBuffer text)
    {
        key = number;
        kind = value.Kind;
        reference = value.Reference;
        low = value.Kind switch
        {
            AttributeKind.Json => ((long)value.Length << 32) | (uint)value.Offset,
            _ when IsWide(value.Kind) => Append(value, text),
            _ => value.Low,
        };
    }

    /// <summary>Lets go of what the value refers to.</summary>
    internal void Forget() => reference = null;

    /// <param name="text">The buffer that was written to.</param>
    internal readonly AttributeValue Read(ReadOnlySpan<byte> text) => kind switch
    {
        AttributeKind.Json => new(kind, (int)low, low >> 32),
        _ when IsWide(kind) => ReadWide(text),
        _ => new(kind, low, 0, reference),
    };

    /// <summary>Makes the value refer to where its bytes are now.</summary>
    internal void MoveText(int distance)
    {
        if (kind == AttributeKind.Json || IsWide(kind))
            low += distance;
    }

    /// <summary>Replaces the number of the key.</summary>
    internal void Rename(int number) => key = number;

    /// <summary>Whether a value has 16 bytes, which are in the text buffer.</summary>
    private static bool IsWide(AttributeKind kind) => kind is AttributeKind.Decimal or AttributeKind.Guid or AttributeKind.DateTimeOffset;

    private static long Append(in AttributeValue value, ByteBuffer text)
    {
        var offset = text.Length;
        ReadOnlySpan<long> halves = [value.Low, value.High];
        text.Append(MemoryMarshal.AsBytes(halves));
        return offset;
    }

    private readonly AttributeValue ReadWide(ReadOnlySpan<byte> text)
    {
        var halves = text.Slice((int)low, 2 * sizeof(long));
        return new(kind, MemoryMarshal.Read<long>(halves), MemoryMarshal.Read<long>(halves[sizeof(long)..]));
    }
}
