using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using HoneyHive.Export.Sanitizing;

namespace HoneyHive.Configuration;

/// <summary>What the options say about secrets.</summary>
internal static class SanitizerFactory
{
    internal static Sanitizer Create(HoneyHiveOptions options)
    {
        var text = new TextSanitizer(options.PiiPatterns.Select(PatternFactory.Create).ToArray());
        return new(options.SanitizeInputs ? text : null, options.SanitizeOutputs ? text : null);
    }

    /// <summary>The patterns of <c>HH_PII_PATTERNS</c>: a JSON array of strings, or one on each line.</summary>
    internal static IEnumerable<string> Split(string text)
    {
        if (text[0] == '[' && TryReadArray(text) is { } patterns)
            return patterns;
        return text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
    }

    /// <summary>Why the text is no regular expression; null when it is one.</summary>
    internal static string? ProblemOf(string? pattern)
    {
        try
        {
            PatternFactory.Create(pattern ?? throw new ArgumentException("it is null"));
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }

    /// <summary>A character class looks like an array at first, too: <c>[0-9]{16}</c>.</summary>
    private static IReadOnlyList<string>? TryReadArray(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var items = document.RootElement.EnumerateArray().ToList();
            return items.All(item => item.ValueKind == JsonValueKind.String) ? items.ConvertAll(item => item.GetString()!) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
