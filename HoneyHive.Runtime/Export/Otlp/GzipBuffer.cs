using System;
using System.IO;
using System.IO.Compression;

namespace HoneyHive.Export.Otlp;

/// <summary>Compresses one body at a time, into memory that is used again.</summary>
internal sealed class GzipBuffer
{
    private readonly MemoryStream compressed = new();

    /// <summary>Valid until the next call.</summary>
    internal ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> body)
    {
        compressed.SetLength(0);
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            Write(gzip, body);
        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }

    private static void Write(Stream stream, ReadOnlySpan<byte> body)
    {
#if NET8_0_OR_GREATER
        stream.Write(body);
#else
        var copy = body.ToArray();
        stream.Write(copy, 0, copy.Length);
#endif
    }
}
