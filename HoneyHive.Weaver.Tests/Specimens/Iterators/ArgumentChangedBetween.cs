using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class ArgumentChangedBetween
{
    public const string Tree = """ArgumentChangedBetween.Lengths [tool] (words: ["a","bc"]) => [1,2]""";

    public static object Run()
    {
        var words = new List<string> { "a" };
        var lengths = Lengths(words);
        words.Add("bc");
        return string.Join(' ', lengths);
    }

    [Trace]
    private static IEnumerable<int> Lengths(List<string> words)
    {
        foreach (var word in words)
            yield return word.Length;
    }
}
