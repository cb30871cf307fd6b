using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using HoneyHive.Export.Sanitizing;

namespace HoneyHive.Configuration;

/// <summary>What the options say about secrets.</summary>
internal static class SanitizerFactory
{
    internal static Sanitizer Create(HoneyHiveOptions options) => Create(options.PiiPatterns, options.SanitizeInputs, options.SanitizeOutputs);

    /// <summary>The same, when it is needed, from what the options say now: it loads regular expressions, for which the first traced call shall not wait.</summary>
    internal static Func<Sanitizer> Defer(HoneyHiveOptions options)
    {
        var (patterns, inputs, outputs) = (new List<string>(options.PiiPatterns), options.SanitizeInputs, options.SanitizeOutputs);
        return () => Create(patterns, inputs, outputs);
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

    private static Sanitizer Create(IEnumerable<string> patterns, bool inputs, bool outputs)
    {
        var text = new TextSanitizer(patterns.Select(PatternFactory.Create).ToArray());
        return new(inputs ? text : null, outputs ? text : null);
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
