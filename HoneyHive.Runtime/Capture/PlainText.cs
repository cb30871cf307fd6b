using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
#endif

namespace HoneyHive.Capture;

/// <summary>Copies what is the same in a text and in JSON: the printable characters of ASCII but the quotation mark and the backslash.</summary>
internal static class PlainText
{
    /// <summary>Copies up to the first character that is something else in JSON.</summary>
    /// <param name="source">The text.</param>
    /// <param name="target">At least as long. Behind what is copied it may be written over.</param>
    /// <returns>How many characters were copied.</returns>
    internal static int Copy(ReadOnlySpan<char> source, Span<byte> target)
    {
        target = target[..source.Length];
        var index = CopyBlocks(source, target);
        for (; index < source.Length && IsPlain(source[index]); index++)
            target[index] = (byte)source[index];
        return index;
    }

    internal static bool IsPlain(char character) => character is >= ' ' and <= '~' and not ('"' or '\\');

#if NET8_0_OR_GREATER
    /// <summary>Copies several characters at once, as long as all of them are plain.</summary>
    private static int CopyBlocks(ReadOnlySpan<char> source, Span<byte> target)
    {
        ref var from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(source));
        ref var to = ref MemoryMarshal.GetReference(target);
        var (index, length) = (0, source.Length);
        if (Vector256.IsHardwareAccelerated)
        {
            while (index <= length - 32 && TryCopy32(ref Unsafe.Add(ref from, index), ref Unsafe.Add(ref to, index)))
                index += 32;
        }

        if (!Vector128.IsHardwareAccelerated || length < 8)
            return index;
        while (index <= length - 16 && TryCopy16(ref Unsafe.Add(ref from, index), ref Unsafe.Add(ref to, index)))
            index += 16;
        if (index <= length - 8 && TryCopy8(ref Unsafe.Add(ref from, index), ref Unsafe.Add(ref to, index)))
            index += 8;

        // The last eight, some of which are there already.
        return length - index is > 0 and < 8 && TryCopy8(ref Unsafe.Add(ref from, length - 8), ref Unsafe.Add(ref to, length - 8)) ? length : index;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopy32(ref ushort from, ref byte to)
    {
        var (low, high) = (Vector256.LoadUnsafe(ref from), Vector256.LoadUnsafe(ref from, 16));
        if (((low | high) & Vector256.Create((ushort)0xFF80)) != Vector256<ushort>.Zero)
            return false;

        // What is below 128 can be compared as a signed number, which takes one instruction.
        var bytes = Vector256.Narrow(low, high).AsSByte();
        var others = Vector256.GreaterThan(Vector256.Create((sbyte)' '), bytes) | Vector256.Equals(bytes, Vector256.Create((sbyte)'"'))
            | Vector256.Equals(bytes, Vector256.Create((sbyte)'\\')) | Vector256.Equals(bytes, Vector256.Create((sbyte)0x7F));
        if (others != Vector256<sbyte>.Zero)
            return false;
        bytes.AsByte().StoreUnsafe(ref to);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopy16(ref ushort from, ref byte to)
    {
        if (!TryNarrow(Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref from, 8), out var bytes))
            return false;
        bytes.StoreUnsafe(ref to);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopy8(ref ushort from, ref byte to)
    {
        var characters = Vector128.LoadUnsafe(ref from);
        if (!TryNarrow(characters, characters, out var bytes))
            return false;
        Unsafe.WriteUnaligned(ref to, bytes.AsUInt64().ToScalar());
        return true;
    }

    /// <returns>Whether all of the characters are plain.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrow(Vector128<ushort> low, Vector128<ushort> high, out Vector128<byte> bytes)
    {
        bytes = default;
        if (((low | high) & Vector128.Create((ushort)0xFF80)) != Vector128<ushort>.Zero)
            return false;
        bytes = Vector128.Narrow(low, high);
        var signed = bytes.AsSByte();
        var others = Vector128.GreaterThan(Vector128.Create((sbyte)' '), signed) | Vector128.Equals(signed, Vector128.Create((sbyte)'"'))
            | Vector128.Equals(signed, Vector128.Create((sbyte)'\\')) | Vector128.Equals(signed, Vector128.Create((sbyte)0x7F));
        return others == Vector128<sbyte>.Zero;
    }
#else
    private static int CopyBlocks(ReadOnlySpan<char> source, Span<byte> target) => 0;
#endif
}
