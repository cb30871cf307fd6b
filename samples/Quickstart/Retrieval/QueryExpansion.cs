using System;
using System.Collections.Generic;
using System.Linq;

namespace Quickstart.Retrieval;

/// <summary>Turns a question into keywords: without the words that every text has, with other forms of those that matter.</summary>
internal static class QueryExpansion
{
    private static readonly HashSet<string> StopWords =
    [
        "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from", "has", "have", "how", "i", "in", "is", "it", "its",
        "of", "on", "or", "so", "that", "the", "there", "they", "this", "to", "until", "was", "what", "when", "where", "which", "who", "why",
        "will", "with", "you",
    ];

    private static readonly string[] Endings = ["ing", "ed", "es", "s", "e"];

    internal static string Expand(string question) =>
        string.Join(' ', Words.Of(question).Where(word => !StopWords.Contains(word)).SelectMany(Forms).Distinct());

    private static IEnumerable<string> Forms(string word)
    {
        var ending = Endings.FirstOrDefault(known => word.EndsWith(known, StringComparison.Ordinal), "");
        var stem = word[..^ending.Length];
        return stem.Length < 3 ? [word] : [word, stem, .. Endings.Select(other => stem + other)];
    }
}
