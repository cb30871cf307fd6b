using System;
using System.Security.Cryptography;
using System.Text;

namespace HoneyHive.Configuration;

/// <summary>The session's UUID from whatever correlation id the user has.</summary>
internal static class SessionIdentity
{
    /// <summary>Namespace "URL" of RFC 9562, section 6.6, in network byte order.</summary>
    private static readonly byte[] UrlNamespace =
        [0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8];

    /// <summary>What a run of a program is, all of it, that names no session.</summary>
    private static readonly Guid ThisRun = Guid.NewGuid();

    /// <summary>The id itself when it is a UUID, its name-based UUID when it is other text, one for the run of the program when there is none.</summary>
    internal static string Resolve(string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
            return ThisRun.ToString("D");
        return Guid.TryParse(id, out var uuid) ? uuid.ToString("D") : NameBased(id!);
    }

    /// <summary>UUID version 5 (RFC 9562, section 5.5), which is defined on SHA-1; nothing here is about security.</summary>
    private static string NameBased(string name)
    {
        var text = Encoding.UTF8.GetBytes(name);
        var input = new byte[UrlNamespace.Length + text.Length];
        UrlNamespace.CopyTo(input, 0);
        text.CopyTo(input, UrlNamespace.Length);
        using var sha1 = SHA1.Create();
        var hash = sha1.ComputeHash(input);
        hash[6] = (byte)((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        var hex = BitConverter.ToString(hash, 0, 16).Replace("-", string.Empty).ToLowerInvariant();
        return $"{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..]}";
    }
}
