using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Quickstart.Retrieval;

/// <summary>Splits a paragraph into its sentences.</summary>
internal static partial class Sentences
{
    internal static IReadOnlyList<string> Of(string paragraph) => SentenceEnd().Split(paragraph.Trim());

    [GeneratedRegex(@"(?<=[.!?][)""'*`]*)\s+(?=[\p{Lu}\[`""*(-])")]
    private static partial Regex SentenceEnd();
}
