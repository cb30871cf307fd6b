using System;

namespace HoneyHive.Spans;

/// <summary>Lower-case hexadecimal, as W3C trace context writes ids.</summary>
internal static class Hex
{
    private const string Digits = "0123456789abcdef";

    internal static ulong Parse(ReadOnlySpan<char> digits)
    {
        ulong value = 0;
        foreach (var digit in digits)
            value = (value << 4) | (uint)(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        return value;
    }

    internal static string Format(ulong value)
    {
        Span<char> chars = stackalloc char[16];
        Write(value, chars);
        return chars.ToString();
    }

    internal static string Format(ulong high, ulong low)
    {
        Span<char> chars = stackalloc char[32];
        Write(high, chars);
        Write(low, chars[16..]);
        return chars.ToString();
    }

    private static void Write(ulong value, Span<char> target)
    {
        for (var i = 15; i >= 0; i--, value >>= 4)
            target[i] = Digits[(int)(value & 15)];
    }
}
