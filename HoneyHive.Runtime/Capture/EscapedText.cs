using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using HoneyHive.Spans;

namespace HoneyHive.Capture;

/// <summary>Writes what is not the same in a text and in JSON: UTF-8 of what the encoder allows, escapes of the rest.</summary>
internal static class EscapedText
{
    /// <summary>The bytes of <c>\uXXXX</c>; everything else takes fewer.</summary>
    private const int MaxLength = 6;

    /// <summary>Characters for which room is asked at once.</summary>
    private const int Run = 64;

    private const char Replacement = '\uFFFD';

    /// <summary>Appends the first characters of a text, up to the first one that is the same in JSON.</summary>
    /// <returns>How many they were.</returns>
    internal static int Append(ReadOnlySpan<char> text, ByteBuffer output)
    {
        var end = Math.Min(text.Length, Run);

        // The last one may be the first half of a pair.
        var target = output.GetSpan((end + 1) * MaxLength);
        var (index, length) = (0, 0);
        while (index < end)
        {
            var (characters, bytes) = Encode(text[index..end], target[length..]);
            (index, length) = (index + characters, length + bytes);
            if (index == end || PlainText.IsPlain(text[index]))
                break;
            (characters, bytes) = Escape(text[index..], target[length..]);
            (index, length) = (index + characters, length + bytes);
        }

        output.Advance(length);
        return index;
    }

    /// <summary>Encodes the first characters, up to one that may not stand as it is. A loop of its own, for which the processor's registers suffice.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (int Characters, int Bytes) Encode(ReadOnlySpan<char> text, Span<byte> target)
    {
        var (index, length) = (0, 0);
        for (; index < text.Length && AllowedCharacters.Includes(text[index]); index++)
            length += Encode(text[index], ref target[length]);
        return (index, length);
    }

    /// <summary>Writes UTF-8 of a character beyond ASCII that is no surrogate, in one go: what is behind may be written over.</summary>
    /// <returns>How many bytes it has.</returns>
    private static int Encode(char character, ref byte target)
    {
        var last = 0x80u | (character & 0x3Fu);
        if (character < 0x800)
        {
            Unsafe.WriteUnaligned(ref target, LittleEndian((last << 8) | 0xC0u | ((uint)character >> 6)));
            return 2;
        }

        Unsafe.WriteUnaligned(ref target, LittleEndian((last << 16) | ((0x80u | (((uint)character >> 6) & 0x3F)) << 8) | 0xE0u | ((uint)character >> 12)));
        return 3;
    }

    private static uint LittleEndian(uint bytes) => BitConverter.IsLittleEndian ? bytes : BinaryPrimitives.ReverseEndianness(bytes);

    /// <summary>Escapes a character, or a pair.</summary>
    private static (int Characters, int Bytes) Escape(ReadOnlySpan<char> text, Span<byte> target)
    {
        var character = text[0];
        if (LetterOf(character) is { } letter)
        {
            target[0] = (byte)'\\';
            target[1] = letter;
            return (1, 2);
        }

        if (!char.IsSurrogate(character))
            return (1, EscapeUnit(character, target));
        if (text.Length < 2 || !char.IsSurrogatePair(character, text[1]))
            return (1, EscapeUnit(Replacement, target));
        EscapeUnit(character, target);
        return (2, MaxLength + EscapeUnit(text[1], target[MaxLength..]));
    }

    private static int EscapeUnit(char unit, Span<byte> target)
    {
        target = target[..MaxLength];
        target[0] = (byte)'\\';
        target[1] = (byte)'u';
        for (var digit = 0; digit < 4; digit++)
            target[2 + digit] = "0123456789ABCDEF"u8[(unit >> (12 - (4 * digit))) & 0xF];
        return MaxLength;
    }

    private static byte? LetterOf(char character) => character switch
    {
        '\n' => (byte)'n',
        '"' => (byte)'"',
        '\\' => (byte)'\\',
        '\r' => (byte)'r',
        '\t' => (byte)'t',
        '\b' => (byte)'b',
        '\f' => (byte)'f',
        _ => null,
    };
}
