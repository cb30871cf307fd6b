using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class SeveralAtOnce
{
    public const string Tree = """
        SeveralAtOnce.Letters [tool] (text: "ab", unused: 7) => ["A","B"]
        ├─ SeveralAtOnce.Upper [tool] (letter: "a") => "A"
        └─ SeveralAtOnce.Upper [tool] (letter: "b") => "B"
        SeveralAtOnce.Letters [tool] (text: "ab", unused: 7) => ["A","B"]
        ├─ SeveralAtOnce.Upper [tool] (letter: "a") => "A"
        └─ SeveralAtOnce.Upper [tool] (letter: "b") => "B"
        """;

    public static object Run()
    {
        var letters = Letters("ab", 7);
        using var first = letters.GetEnumerator();
        using var second = letters.GetEnumerator();
        var result = "";
        while (first.MoveNext() && second.MoveNext())
            result += $"{first.Current}{second.Current} ";
        return result;
    }

    [Trace]
    private static IEnumerable<char> Letters(string text, int unused)
    {
        foreach (var letter in text)
            yield return Upper(letter);
    }

    [Trace]
    private static char Upper(char letter) => char.ToUpperInvariant(letter);
}
