using System;
using System.Runtime.CompilerServices;
using HoneyHive.Capture;

namespace HoneyHive.Export.Sanitizing;

/// <summary>
/// Tells at little cost that a text holds no secret, which is so for nearly all: secrets are long runs of the characters that keys are made of,
/// or stand behind their name.
/// </summary>
/// <remarks>One implementation for UTF-8 and UTF-16: the characters that matter are ASCII.</remarks>
internal static class SecretSigns
{
    /// <summary>Length of the shortest run that is looked at: no key is shorter, few words are longer.</summary>
    private const int RunLength = 16;

    private const int MaxNameLength = 64;

    /// <summary>What keys and tokens are made of, and what connects them in URLs.</summary>
    private static readonly bool[] IsOfKey = Characters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+/=.~:@%");

    /// <summary>None of the signs but a name fits into less than a run.</summary>
    internal static bool MayBeIn(ReadOnlySpan<byte> text) =>
        HasNamed(text) || (text.Length >= RunLength && (HasRun(text) || text.IndexOf("PRIVATE KEY-----"u8) >= 0));

    /// <inheritdoc cref="MayBeIn(ReadOnlySpan{byte})"/>
    internal static bool MayBeIn(ReadOnlySpan<char> text) =>
        HasNamed(text) || (text.Length >= RunLength && (HasRun(text) || text.IndexOf("PRIVATE KEY-----".AsSpan()) >= 0));

    /// <summary>Looks at every sixteenth character, and back only from one that could be in the middle of a run.</summary>
    private static bool HasRun<T>(ReadOnlySpan<T> text)
        where T : unmanaged
    {
        for (var end = RunLength - 1; end < text.Length;)
        {
            var start = end;
            while (start >= 0 && end - start < RunLength && IsKeyCharacter(text[start]))
                start--;
            if (end - start == RunLength)
                return true;
            end = start + RunLength;
        }

        return false;
    }

    /// <summary><c>password=…</c>, and <c>"password":</c> in JSON within a text.</summary>
    private static bool HasNamed<T>(ReadOnlySpan<T> text)
        where T : unmanaged
    {
        for (var i = 1; i < text.Length; i++)
        {
            var next = IndexOfSign(text[i..]);
            if (next < 0)
                return false;
            i += next;
            if (IsSign(text, i) && IsSecretBefore(text[..i]))
                return true;
        }

        return false;
    }

    private static int IndexOfSign<T>(ReadOnlySpan<T> text)
        where T : unmanaged =>
        typeof(T) == typeof(byte)
            ? As<T, byte>(text).IndexOfAny((byte)'=', (byte)':')
            : As<T, char>(text).IndexOfAny('=', ':');

    /// <summary>A colon counts behind a quote, which is escaped in JSON: other members have been looked at when they were captured.</summary>
    private static bool IsSign<T>(ReadOnlySpan<T> text, int index)
        where T : unmanaged
    {
        if (Code(text[index]) == '=')
            return true;
        var quote = index - 1;
        while (quote > 0 && Code(text[quote]) == ' ')
            quote--;
        return Code(text[quote]) == '"' && (typeof(T) == typeof(char) || (quote > 0 && Code(text[quote - 1]) == '\\'));
    }

    private static bool IsSecretBefore<T>(ReadOnlySpan<T> text)
        where T : unmanaged
    {
        Span<char> name = stackalloc char[MaxNameLength];
        var start = name.Length;
        for (var i = text.Length - 1; i >= 0 && start > 0; i--)
        {
            var character = Code(text[i]);
            if (character is '"' or '\\' or ' ' && start == name.Length)
                continue;
            if (character is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-' or ' '))
                break;
            name[--start] = character;
        }

        return SecretNames.IsSecret(name[start..]);
    }

    private static bool IsKeyCharacter<T>(T character)
        where T : unmanaged
    {
        var code = Code(character);
        return code < IsOfKey.Length && IsOfKey[code];
    }

    private static char Code<T>(T character)
        where T : unmanaged
    {
        return typeof(T) == typeof(byte) ? (char)Unsafe.As<T, byte>(ref character) : Unsafe.As<T, char>(ref character);
    }

    private static bool[] Characters(string characters)
    {
        var set = new bool[128];
        foreach (var character in characters)
            set[character] = true;
        return set;
    }

    // The two types are the same; only the compiler does not know.
#pragma warning disable CS8500
    private static unsafe ReadOnlySpan<TTo> As<TFrom, TTo>(ReadOnlySpan<TFrom> text) => *(ReadOnlySpan<TTo>*)&text;
#pragma warning restore CS8500
}
