using System;

namespace HoneyHive.Capture;

/// <summary>
/// The last four letters of some names, by which most others are told from them at a glance. Case does not count, nor what is no letter. A Bloom filter with one hash
/// (Bloom, 1970): what is not in it is none of the names, what is may be one.
/// </summary>
internal sealed class NameEnds
{
    private const int Letters = 4;

    /// <summary>Bits for the place of a letter in the alphabet; 0 stands for none.</summary>
    private const int BitsOfLetter = 5;

    private const int BitsOfHash = 14;

    /// <summary>The last letters are not all of ASCII.</summary>
    private const uint Unknown = uint.MaxValue;

    private readonly ulong[] filter = new ulong[(1 << BitsOfHash) / 64];

    /// <param name="names">Letters of ASCII, three at least, and what is between words.</param>
    internal NameEnds(params string[][] names)
    {
        foreach (var group in names)
        {
            foreach (var name in group)
                Add(EndOf(name.AsSpan()));
        }
    }

    /// <summary>Whether a name may end with one of the names, as far as this tells.</summary>
    internal bool MayEnd(ReadOnlySpan<char> name)
    {
        var end = EndOf(name);
        if (end == Unknown)
            return true;
        var hash = Hash(end);
        return (filter[hash >> 6] & (1UL << (hash & 63))) != 0;
    }

    /// <summary>Before a name of three letters there may be any letter: that of another word.</summary>
    private void Add(uint end)
    {
        const int before = (Letters - 1) * BitsOfLetter;
        var last = end >> before == 0 ? 26u : 0;
        for (var letter = 0u; letter <= last; letter++)
        {
            var hash = Hash(end | (letter << before));
            filter[hash >> 6] |= 1UL << (hash & 63);
        }
    }

    /// <summary>Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, 6.4).</summary>
    private static int Hash(uint end) => (int)((end * 2_654_435_769u) >> (32 - BitsOfHash));

    private static uint EndOf(ReadOnlySpan<char> name)
    {
        var (end, letters) = (0u, 0);
        for (var i = name.Length - 1; i >= 0 && letters < Letters; i--)
        {
            var place = (uint)((name[i] | 0x20) - 'a');
            if (name[i] > '\x7F')
            {
                if (char.IsLetter(name[i]))
                    return Unknown;
            }
            else if (place < 26)
            {
                end |= (place + 1) << (BitsOfLetter * letters++);
            }
        }

        return end;
    }
}
