using System;

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
        var (first, second) = (Guid.NewGuid().ToByteArray(), Guid.NewGuid().ToByteArray());
        s0 = BitConverter.ToUInt64(first, 0) | 1;
        s1 = BitConverter.ToUInt64(first, sizeof(ulong));
        s2 = BitConverter.ToUInt64(second, 0);
        s3 = BitConverter.ToUInt64(second, sizeof(ulong));
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
