using System;
using System.IO;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;

namespace HoneyHive.Tests.Packages;

/// <summary>
/// Verifies the signature of an assembly (ECMA-335 II.6.2.1.3): RSA over the SHA-1 hash of the file without its checksum, its certificate table entry
/// and the signature itself, which is written backwards. .NET does not verify it; the .NET Framework does.
/// </summary>
internal static class StrongName
{
    private const int ChecksumOffset = 64;
    private const int CertificateEntry = 4;
    private const int EntrySize = 8;

    internal static bool IsValid(string path, RSA key)
    {
        var file = File.ReadAllBytes(path);
        using var image = new PEReader(new MemoryStream(file));
        var headers = image.PEHeaders;
        var directory = headers.CorHeader!.StrongNameSignatureDirectory;
        if (!headers.CorHeader.Flags.HasFlag(CorFlags.StrongNameSigned) || !headers.TryGetDirectoryOffset(directory, out var offset))
            return false;

        var signature = file[offset..(offset + directory.Size)].Reverse().ToArray();
        var entries = headers.PEHeaderStartOffset + (headers.PEHeader!.Magic == PEMagic.PE32 ? 96 : 112);
        Array.Clear(file, headers.PEHeaderStartOffset + ChecksumOffset, sizeof(uint));
        Array.Clear(file, entries + CertificateEntry * EntrySize, EntrySize);

        // The headers are hashed with these two fields as zeros, and then each section but for the signature.
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        hash.AppendData(file, 0, headers.PEHeaderStartOffset + headers.CoffHeader.SizeOfOptionalHeader + headers.SectionHeaders.Length * 40);
        foreach (var section in headers.SectionHeaders)
            foreach (var part in Around(section.PointerToRawData, section.PointerToRawData + section.SizeOfRawData, offset, offset + directory.Size))
                hash.AppendData(file, part.Start.Value, part.End.Value - part.Start.Value);
        return key.VerifyHash(hash.GetHashAndReset(), signature, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);
    }

    private static Range[] Around(int start, int end, int holeStart, int holeEnd) =>
        holeStart >= start && holeEnd <= end ? [start..holeStart, holeEnd..end] : [start..end];
}
