using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Quickstart.Retrieval;

/// <summary>Turns text into words, and words into what their forms have in common.</summary>
internal static partial class Words
{
    private const int ShortestStem = 3;

    private static readonly string[] Endings = ["ing", "ed", "es", "s", "e"];

    internal static IEnumerable<string> Of(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    /// <summary>The words without their endings, so that <c>traces</c>, <c>traced</c> and <c>tracing</c> are one.</summary>
    internal static IEnumerable<string> StemsOf(string text) => Of(text).Select(Stem);

    private static string Stem(string word)
    {
        var ending = Endings.FirstOrDefault(known => word.EndsWith(known, StringComparison.Ordinal), "");
        return word.Length - ending.Length < ShortestStem ? word : word[..^ending.Length];
    }

    [GeneratedRegex(@"[\p{L}\p{N}_]+")]
    private static partial Regex Word();
}
