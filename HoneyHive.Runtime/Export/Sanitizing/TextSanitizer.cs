using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using HoneyHive.Capture;

namespace HoneyHive.Export.Sanitizing;

/// <summary>Replaces secrets in texts: those that it knows by their looks, and what the user's patterns match. Never throws.</summary>
/// <param name="patterns">The user's patterns.</param>
internal sealed class TextSanitizer(IReadOnlyList<Regex> patterns)
{
    private readonly JsonSanitizer json = new(text => ReplaceByPatterns(text, patterns));

    /// <returns>The text to use in place of this one, valid JSON if this is; null when it may stay.</returns>
    internal string? Replace(ReadOnlySpan<char> text)
    {
        if (patterns.Count == 0 && !SecretSigns.MayBeIn(text))
            return null;
        var original = text.ToString();
        var replaced = Replace(original);
        return replaced == original ? null : replaced;
    }

    /// <summary>The same for JSON in UTF-8.</summary>
    internal byte[]? ReplaceJson(ReadOnlySpan<byte> utf8)
    {
        if (patterns.Count == 0 && !SecretSigns.MayBeIn(utf8))
            return null;
        var original = Utf8.GetString(utf8);
        var replaced = Replace(original);
        return replaced == original ? null : Encoding.UTF8.GetBytes(replaced);
    }

    private string Replace(string text)
    {
        text = ReplaceKnown(text);
        if (patterns.Count == 0)
            return text;
        return text.Length > 0 && (text[0] is '{' or '[') ? json.Replace(text) : ReplaceByPatterns(text, patterns);
    }

    private static string ReplaceKnown(string text)
    {
        try
        {
            return SecretPatterns.Replace(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return Markers.Redacted;
        }
    }

    /// <summary>What can't be checked in time does not leave.</summary>
    private static string ReplaceByPatterns(string text, IReadOnlyList<Regex> patterns)
    {
        try
        {
            return patterns.Aggregate(text, (current, pattern) => pattern.Replace(current, Markers.Redacted));
        }
        catch (RegexMatchTimeoutException)
        {
            return Markers.Redacted;
        }
    }
}
