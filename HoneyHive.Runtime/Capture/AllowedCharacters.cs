using System.Threading;

namespace HoneyHive.Capture;

/// <summary>
/// The characters beyond ASCII that <see cref="SnapshotJson.Encoder"/> lets stand. It is asked about 64 neighbours at once, when the first of them comes up: a
/// text has most of its characters from a few blocks.
/// </summary>
internal static class AllowedCharacters
{
    private const int BlockBits = 6;
    private const int Blocks = (char.MaxValue + 1) >> BlockBits;

    private static readonly ulong[] allowed = new ulong[Blocks];
    private static readonly bool[] isKnown = new bool[Blocks];

    internal static bool Includes(char character)
    {
        var block = character >> BlockBits;
        return IsSet(allowed[block], character) || (!Volatile.Read(ref isKnown[block]) && IsSet(Ask(block), character));
    }

    private static bool IsSet(ulong block, char character) => ((block >> character) & 1) != 0;

    /// <summary>Two threads that ask at the same time get the same answer.</summary>
    private static ulong Ask(int block)
    {
        var answer = 0UL;
        for (var index = 0; index < 1 << BlockBits; index++)
        {
            var character = (char)((block << BlockBits) | index);
            if (character > '\u007F' && !char.IsSurrogate(character) && !SnapshotJson.Encoder.WillEncode(character))
                answer |= 1UL << index;
        }

        allowed[block] = answer;
        Volatile.Write(ref isKnown[block], true);
        return answer;
    }
}
