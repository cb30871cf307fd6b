using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if NET8_0_OR_GREATER
using System.Buffers.Binary;
using System.Runtime.Intrinsics;
#endif

namespace HoneyHive.Spans;

/// <summary>Lower-case hexadecimal, as W3C trace context writes ids.</summary>
internal static class Hex
{
    private const string Digits = "0123456789abcdef";
    private const int DigitsOfId = 16;

    /// <summary>The value of 16 digits.</summary>
    internal static ulong Parse(ReadOnlySpan<char> digits)
    {
        if (!BitConverter.IsLittleEndian)
            return ParseDigits(digits);
        var groups = MemoryMarshal.Cast<char, ulong>(digits[..DigitsOfId]);
        return (ParseGroup(groups[0]) << 48) | (ParseGroup(groups[1]) << 32) | (ParseGroup(groups[2]) << 16) | ParseGroup(groups[3]);
    }

    /// <summary>Four digits at once, each in 16 bits, the first one in the lowest.</summary>
    private static ulong ParseGroup(ulong digits)
    {
        // Digits have their value in the low four bits; letters count from 1 there, and have bit 6 set.
        var values = (digits & 0x000F_000F_000F_000F) + (((digits >> 6) & 0x0001_0001_0001_0001) * 9);

        // Moves the first value to the highest four bits, the second one to those below, and so on.
        return (values * 0x1000_0100_0010_0001) >> 48;
    }

    private static ulong ParseDigits(ReadOnlySpan<char> digits)
    {
        ulong value = 0;
        foreach (var digit in digits)
            value = (value << 4) | (uint)((digit & 15) + ((digit >> 6) * 9));
        return value;
    }

#if NET8_0_OR_GREATER
    /// <summary>Written into the string itself: a copy would take twice as long, for every span that is current.</summary>
    internal static string Format(ulong value) => string.Create(DigitsOfId, value, static (target, id) => Write(id, target));

    internal static string Format(ulong high, ulong low)
    {
        Span<char> target = stackalloc char[2 * DigitsOfId];
        Write(high, target);
        Write(low, target[DigitsOfId..]);
        return new string(target);
    }

    private static void Write(ulong value, Span<char> target)
    {
        if (!Vector128.IsHardwareAccelerated || !BitConverter.IsLittleEndian)
        {
            WriteDigits(value, target);
            return;
        }

        // Eight bytes → sixteen half bytes in the order of the digits → look each of them up → sixteen characters.
        var mask = Vector128.Create((byte)15);
        var bytes = Vector128.CreateScalar(BinaryPrimitives.ReverseEndianness(value)).AsByte();
        var high = Vector128.ShiftRightLogical(bytes.AsUInt16(), 4).AsByte() & mask;
        var low = bytes & mask;
        var halves = (Vector128.WidenLower(high) | Vector128.ShiftLeft(Vector128.WidenLower(low), 8)).AsByte();
        var digits = Vector128.Shuffle(Vector128.Create("0123456789abcdef"u8), halves);
        ref var units = ref Unsafe.As<char, ushort>(ref target[..DigitsOfId][0]);
        Vector128.WidenLower(digits).StoreUnsafe(ref units);
        Vector128.WidenUpper(digits).StoreUnsafe(ref units, 8);
    }
#else
    internal static string Format(ulong value)
    {
        Span<char> target = stackalloc char[DigitsOfId];
        WriteDigits(value, target);
        return target.ToString();
    }

    internal static string Format(ulong high, ulong low) => Format(high) + Format(low);
#endif

    private static void WriteDigits(ulong value, Span<char> target)
    {
        for (var i = DigitsOfId - 1; i >= 0; i--, value >>= 4)
            target[i] = Digits[(int)(value & 15)];
    }
}
