using System;
using System.Text;
using HoneyHive.Spans;

namespace HoneyHive.Export;

/// <summary>UTF-8 over spans, on every framework. Lone surrogates become U+FFFD.</summary>
internal static class Utf8
{
#if NET8_0_OR_GREATER
    internal static string GetString(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);

    internal static int GetByteCount(ReadOnlySpan<char> chars) => Encoding.UTF8.GetByteCount(chars);

    internal static int GetBytes(ReadOnlySpan<char> chars, Span<byte> target) => Encoding.UTF8.GetBytes(chars, target);
#else
    internal static unsafe string GetString(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return string.Empty;
        fixed (byte* source = bytes)
            return Encoding.UTF8.GetString(source, bytes.Length);
    }

    internal static unsafe int GetByteCount(ReadOnlySpan<char> chars)
    {
        if (chars.IsEmpty)
            return 0;
        fixed (char* source = chars)
            return Encoding.UTF8.GetByteCount(source, chars.Length);
    }

    internal static unsafe int GetBytes(ReadOnlySpan<char> chars, Span<byte> target)
    {
        if (chars.IsEmpty)
            return 0;
        fixed (char* source = chars)
        fixed (byte* destination = target)
            return Encoding.UTF8.GetBytes(source, chars.Length, destination, target.Length);
    }
#endif

    /// <summary>Appends the text, encoded.</summary>
    internal static void Append(ByteBuffer output, ReadOnlySpan<char> chars) =>
        output.Advance(GetBytes(chars, output.GetSpan(GetByteCount(chars))));

    /// <summary>The longest start of <paramref name="bytes"/> of at most <paramref name="limit"/> bytes that does not split a character.</summary>
    internal static ReadOnlySpan<byte> Shorten(ReadOnlySpan<byte> bytes, int limit)
    {
        if (bytes.Length <= limit)
            return bytes;
        while (limit > 0 && (bytes[limit] & 0xC0) == 0x80)
            limit--;
        return bytes[..limit];
    }

    /// <summary>The longest start of <paramref name="chars"/> of at most <paramref name="limit"/> UTF-16 units that does not split a character.</summary>
    internal static ReadOnlySpan<char> Shorten(ReadOnlySpan<char> chars, int limit)
    {
        if (chars.Length <= limit)
            return chars;
        if (limit > 0 && char.IsHighSurrogate(chars[limit - 1]))
            limit--;
        return chars[..limit];
    }

    /// <summary>The longest start of <paramref name="bytes"/> that is at most <paramref name="limit"/> UTF-16 units and does not split a character.</summary>
    internal static ReadOnlySpan<byte> ShortenToUnits(ReadOnlySpan<byte> bytes, int limit)
    {
        var units = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            // A continuation byte belongs to the character before; a lead byte of four needs a surrogate pair.
            units += (bytes[i] & 0xC0) == 0x80 ? 0 : bytes[i] >= 0xF0 ? 2 : 1;
            if (units > limit)
                return bytes[..i];
        }

        return bytes;
    }
}
