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
    private const int KindShift = 32;

    private object? reference;
    private long low;

    /// <summary>The number of the key, and above it the kind of the value: one store for both.</summary>
    private long tag;

    /// <summary>See <see cref="AttributeKey.Number"/>; from <see cref="SpanAttributes.FirstOwnKey"/> on, an index among the keys of the set or batch.</summary>
    internal readonly int Key => (int)tag;

    internal readonly AttributeKind Kind => (AttributeKind)(tag >> KindShift);

    /// <summary>The value of a slot that holds a string.</summary>
    internal readonly string String => Unsafe.As<string>(reference!);

    /// <summary>The value of a slot that holds nothing but a number.</summary>
    internal readonly long Number => low;

    /// <summary>Writes a string.</summary>
    internal void Assign(int number, string value)
    {
        tag = Tag(number, AttributeKind.String);
        reference = value;
    }

    /// <summary>Writes a value that has a number and nothing else.</summary>
    internal void Assign(int number, AttributeKind valueKind, long value)
    {
        tag = Tag(number, valueKind);
        low = value;
        reference = null;
    }

    internal void Assign(int number, in AttributeValue value, ByteBuffer text)
    {
        tag = Tag(number, value.Kind);
        reference = value.Reference;
        low = value.Kind switch
        {
            AttributeKind.Json => ((long)value.Length << 32) | (uint)value.Offset,
            _ when IsWide(value.Kind) => Append(value, text),
            _ => value.Low,
        };
    }

    /// <summary>
    /// Copies the slot to where there may be an older one. A store of a reference that changes nothing, or of none, is left out or costs no write
    /// barrier; the memory copy of the framework, for the few slots that a span has, costs twice as much.
    /// </summary>
    internal readonly void CopyTo(ref SpanAttribute target)
    {
        target.low = low;
        target.tag = tag;
        if (reference is null)
            target.reference = null;
        else if (!ReferenceEquals(target.reference, reference))
            target.reference = reference;
    }

    /// <summary>Lets go of what the value refers to.</summary>
    internal void Forget() => reference = null;

    /// <param name="text">The buffer that was written to.</param>
    internal readonly AttributeValue Read(ReadOnlySpan<byte> text) => Kind switch
    {
        AttributeKind.Json => new(AttributeKind.Json, (int)low, low >> 32),
        var kind when IsWide(kind) => ReadWide(text),
        var kind => new(kind, low, 0, reference),
    };

    /// <summary>Makes the value refer to where its bytes are now.</summary>
    internal void MoveText(int distance)
    {
        if (Kind == AttributeKind.Json || IsWide(Kind))
            low += distance;
    }

    /// <summary>Replaces the number of the key.</summary>
    internal void Rename(int number) => tag = Tag(number, Kind);

    private static long Tag(int number, AttributeKind kind) => ((long)kind << KindShift) | (uint)number;

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
        return new(Kind, MemoryMarshal.Read<long>(halves), MemoryMarshal.Read<long>(halves[sizeof(long)..]));
    }
}
