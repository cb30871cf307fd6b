using System;
using System.Runtime.InteropServices;

namespace HoneyHive.Spans;

/// <summary>
/// Random, non-zero 64-bit ids for one thread: xoshiro256** (Blackman and Vigna, 2018), seeded by two version 4 UUIDs
/// (RFC 9562): 244 bits of the system's cryptographic source, without loading a cryptographic library for them.
/// </summary>
internal sealed class IdGenerator
{
    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;

    internal IdGenerator()
    {
        ReadOnlySpan<Guid> seed = [Guid.NewGuid(), Guid.NewGuid()];
        var words = MemoryMarshal.Cast<Guid, ulong>(seed);
        (s0, s1, s2, s3) = (words[0] | 1, words[1], words[2], words[3]);
    }

    internal ulong Next()
    {
        ulong result;
        do
        {
            result = Rotate(s1 * 5, 7) * 9;
            var t = s1 << 17;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= t;
            s3 = Rotate(s3, 45);
        }
        while (result == 0);
        return result;
    }

    private static ulong Rotate(ulong value, int count) => (value << count) | (value >> (64 - count));
}
