using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Quickstart.Retrieval;

/// <summary>Turns text into the words that are searched for.</summary>
internal static partial class Words
{
    internal static IEnumerable<string> Of(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    [GeneratedRegex(@"[\p{L}\p{N}_]+")]
    private static partial Regex Word();
}
