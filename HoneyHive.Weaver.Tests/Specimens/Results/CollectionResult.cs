using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Results;

public static class CollectionResult
{
    public const string Tree = "CollectionResult.Count [tool] (text: \"abba\") => {\"a\":2,\"b\":2}";

    public static object Run() => string.Join(' ', Count("abba"));

    [Trace]
    private static Dictionary<char, int> Count(string text)
    {
        var counts = new Dictionary<char, int>();
        foreach (var letter in text)
            counts[letter] = counts.GetValueOrDefault(letter) + 1;
        return counts;
    }
}
