using System.Collections.Generic;
using System.Linq;

namespace Quickstart.Retrieval;

/// <summary>Turns a question into the words that matter: without those that every text has.</summary>
internal static class Keywords
{
    private static readonly HashSet<string> StopWords =
    [
        "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from", "has", "have", "how", "i", "in", "is", "it", "its",
        "of", "on", "or", "so", "that", "the", "there", "they", "this", "to", "until", "was", "what", "when", "where", "which", "who", "why",
        "will", "with", "you",
    ];

    internal static string Of(string question) => string.Join(' ', Words.Of(question).Where(word => !StopWords.Contains(word)).Distinct());
}
