using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace HoneyHive.Spans;

/// <summary>
/// A growing run of bytes on pooled memory. Owned by one span, batch or thread at a time; keeps its memory when cleared,
/// unless it has grown beyond <see cref="KeptCapacity"/>.
/// </summary>
internal sealed class ByteBuffer : IBufferWriter<byte>, IDisposable
{
    /// <summary>Bytes that a cleared buffer may hold on to; a rare huge value must not stay in memory for ever.</summary>
    internal const int KeptCapacity = 64 * 1024;

    /// <summary>Bytes at first. Many spans write a marker or a small object only, and each in flight has a buffer of its own.</summary>
    private const int FirstCapacity = 64;

    private byte[] bytes = [];

    internal int Length { get; private set; }

    internal ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    internal ReadOnlyMemory<byte> WrittenMemory => bytes.AsMemory(0, Length);

    /// <summary>The backing array; valid until the next write.</summary>
    internal byte[] Bytes => bytes;

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return bytes.AsMemory(Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return bytes.AsSpan(Length);
    }

    internal void Append(ReadOnlySpan<byte> source)
    {
        Reserve(source.Length);
        source.CopyTo(bytes.AsSpan(Length));
        Length += source.Length;
    }

    /// <summary>Forgets everything after the first <paramref name="length"/> bytes.</summary>
    internal void Truncate(int length) => Length = length;

    internal void Clear()
    {
        Length = 0;
        if (bytes.Length > KeptCapacity)
            Dispose();
    }

    public void Dispose()
    {
        var old = bytes;
        bytes = [];
        Length = 0;
        if (old.Length > 0)
            ArrayPool<byte>.Shared.Return(old);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int count)
    {
        if (bytes.Length - Length < count)
            Grow(count);
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Length + count, Math.Max(FirstCapacity, bytes.Length * 2)));
        Written.CopyTo(larger);
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
