using System;
using System.Text.RegularExpressions;
using HoneyHive.Capture;

namespace HoneyHive.Export.Sanitizing;

/// <summary>
/// Replaces what looks like a secret by a marker. The patterns match within a JSON string only, so that JSON stays valid when it is treated as
/// text.
/// </summary>
internal static class SecretPatterns
{
    /// <summary>What is said about keys by those who issue them, and RFC 6750, RFC 7468, RFC 7519, RFC 7617.</summary>
    private static readonly Regex Keys = PatternFactory.Create(
        // A private key up to its end, or up to the end of the string when it was cut.
        """-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----(?:(?:[^"\\]|\\[^"])*?-----END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----|(?:[^"\\]|\\[^"])*)"""
        + """|\b[Bb]earer\s+[A-Za-z0-9._~+/=-]{20,}|\bBasic\s+[A-Za-z0-9+/]{16,}={0,2}"""
        + """|\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*"""
        + """|\bsk-[A-Za-z0-9_-]{16,}|\b[rs]k_(?:live|test)_[A-Za-z0-9]{10,}"""
        + """|\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b"""
        + """|\bgh[pousr]_[A-Za-z0-9]{30,}|\bgithub_pat_[A-Za-z0-9_]{22,}|\bglpat-[A-Za-z0-9_-]{20,}"""
        + """|\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\bAIza[A-Za-z0-9_-]{35}|\bhf_[A-Za-z0-9]{30,}|\bnpm_[A-Za-z0-9]{36}""");

    /// <summary><c>https://user:password@host</c></summary>
    private static readonly Regex Credentials = PatternFactory.Create("""://(?<user>[^\s:/@"\\]*):(?<value>[^\s/@"\\]+)@""");

    /// <summary><c>Password=…;</c> in a connection string, <c>&amp;api_key=…</c> in a URL.</summary>
    private static readonly Regex Assignments = PatternFactory.Create(
        """(?<name>[A-Za-z][A-Za-z0-9_ -]{1,63})=\s*(?<value>'[^'"\\]*'|[^\s;&,"'\\<>)\]}]+)""");

    /// <summary><c>"password": "…"</c> in JSON that is in a text, or in a string of JSON, where its quotes are escaped.</summary>
    private static readonly Regex Members = PatternFactory.Create(
        """(?<open>\\?"|"|)(?<name>[A-Za-z][A-Za-z0-9_ -]{1,63})\\?"\s*:\s*(?:\\"(?<inner>(?:[^"\\]|\\\\\\"|\\[^"])*)\\"|"(?<value>(?:[^"\\]|\\.)*)")""");

    internal static string Replace(string text)
    {
        text = Keys.Replace(text, Markers.Redacted);
        text = Credentials.Replace(text, match => "://" + match.Groups["user"].Value + ":" + Markers.Redacted + "@");
        text = Assignments.Replace(text, match => ReplaceGroup(match, "value"));
        return Members.Replace(text, match => ReplaceGroup(match, match.Groups["inner"].Success ? "inner" : "value"));
    }

    private static string ReplaceGroup(Match match, string name)
    {
        var group = match.Groups[name];
        if (group.Length == 0 || !SecretNames.IsSecret(match.Groups["name"].Value.AsSpan()))
            return match.Value;
        var start = group.Index - match.Index;
        return match.Value[..start] + Markers.Redacted + match.Value[(start + group.Length)..];
    }
}
