using System;

namespace HoneyHive.Capture;

/// <summary>
/// The last three letters of some names, by which most others are told from them at a glance. Case does not count, nor what is no letter. A set of bits, five for the
/// place of each letter in the alphabet.
/// </summary>
internal sealed class NameEnds
{
    private const int Letters = 3;
    private const int BitsOfLetter = 5;

    /// <summary>The last letters are not all of ASCII.</summary>
    private const int Unknown = -1;

    /// <summary>There are fewer letters.</summary>
    private const int TooShort = -2;

    private readonly ulong[] ends = new ulong[(1 << (Letters * BitsOfLetter)) / 64];

    /// <param name="names">Letters of ASCII, three at least, and what is between words.</param>
    internal NameEnds(params string[][] names)
    {
        foreach (var group in names)
        {
            foreach (var name in group)
            {
                var end = EndOf(name.AsSpan());
                ends[end >> 6] |= 1UL << (end & 63);
            }
        }
    }

    /// <summary>Whether a name may end with one of the names, as far as this tells.</summary>
    internal bool MayEnd(ReadOnlySpan<char> name)
    {
        var end = EndOf(name);
        return end == Unknown || (end != TooShort && (ends[end >> 6] & (1UL << (end & 63))) != 0);
    }

    private static int EndOf(ReadOnlySpan<char> name)
    {
        var (end, letters) = (0, 0);
        for (var i = name.Length - 1; i >= 0 && letters < Letters; i--)
        {
            var place = (name[i] | 0x20) - 'a';
            if (name[i] > '\x7F')
            {
                if (char.IsLetter(name[i]))
                    return Unknown;
            }
            else if (place is >= 0 and < 26)
            {
                end |= place << (BitsOfLetter * letters++);
            }
        }

        return letters == Letters ? end : TooShort;
    }
}
