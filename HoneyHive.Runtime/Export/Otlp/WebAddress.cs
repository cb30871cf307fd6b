using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace HoneyHive.Export.Otlp;

/// <summary>
/// An absolute http or https URL, which becomes a <see cref="System.Uri"/> when somebody needs one. Making the first one of a process takes
/// milliseconds, for which the first traced call shall not wait. Immutable.
/// </summary>
internal sealed class WebAddress
{
    private const string SchemeEnd = "://";

    private readonly string text;
    private Uri? uri;

    private WebAddress(string text, Uri? uri = null)
    {
        this.text = text;
        this.uri = uri;
    }

    internal Uri Uri => uri ??= new Uri(text);

    /// <summary>Whether it leads to something on the server, and not only to the server.</summary>
    internal bool HasPath => uri is null ? !RestOf(text).Path.IsEmpty : uri.AbsolutePath != "/";

    [return: NotNullIfNotNull(nameof(uri))]
    public static implicit operator WebAddress?(Uri? uri) => uri is null ? null : new(uri.OriginalString, uri);

    /// <summary>The address that a text stands for; null when it is none.</summary>
    internal static WebAddress? TryParse(string text) => IsPlain(text) ? new(text) : Read(text);

    /// <summary>The address of what is below this one.</summary>
    internal WebAddress Append(string path) => new((uri?.AbsoluteUri ?? text).TrimEnd('/') + "/" + path);

    /// <summary>Not inlined: code that mentions <see cref="System.Uri"/> has its assembly loaded before it runs.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WebAddress? Read(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    /// <summary>
    /// Whether nobody could read the text in another way: a scheme in lower case, a name, perhaps a port, a path without anything special.
    /// Others are looked at by <see cref="System.Uri"/> at once.
    /// </summary>
    private static bool IsPlain(string text)
    {
        if (!text.StartsWith("http://", StringComparison.Ordinal) && !text.StartsWith("https://", StringComparison.Ordinal))
            return false;
        var (server, path) = RestOf(text);
        var colon = server.IndexOf(':');
        return IsName(colon < 0 ? server : server[..colon]) && (colon < 0 || IsPort(server[(colon + 1)..])) && IsPath(path);
    }

    /// <summary>What comes behind the scheme; of a path that is only a slash, nothing.</summary>
    private static Rest RestOf(string text)
    {
        var server = text.AsSpan(text.IndexOf(SchemeEnd, StringComparison.Ordinal) + SchemeEnd.Length);
        var slash = server.IndexOf('/');
        return slash < 0 ? new(server, default) : new(server[..slash], server[(slash + 1)..]);
    }

    /// <summary>Letters and digits of ASCII, with single dots and hyphens between them.</summary>
    private static bool IsName(ReadOnlySpan<char> host)
    {
        var isBetween = true;
        foreach (var character in host)
        {
            var isInner = IsLetterOrDigit(character);
            if (!isInner && (isBetween || character is not ('.' or '-')))
                return false;
            isBetween = !isInner;
        }

        return !isBetween;
    }

    private static bool IsPort(ReadOnlySpan<char> digits)
    {
        var port = 0;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '9' || (port = (port * 10) + digit - '0') > ushort.MaxValue)
                return false;
        }

        return port > 0;
    }

    private static bool IsPath(ReadOnlySpan<char> path)
    {
        foreach (var character in path)
        {
            if (!IsLetterOrDigit(character) && character is not ('/' or '-' or '_'))
                return false;
        }

        return true;
    }

    private static bool IsLetterOrDigit(char character) => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or (>= 'A' and <= 'Z');

    private readonly ref struct Rest(ReadOnlySpan<char> server, ReadOnlySpan<char> path)
    {
        internal ReadOnlySpan<char> Server { get; } = server;

        internal ReadOnlySpan<char> Path { get; } = path;

        internal void Deconstruct(out ReadOnlySpan<char> server, out ReadOnlySpan<char> path)
        {
            server = Server;
            path = Path;
        }
    }
}
