using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.AsyncIterators;

public static class SeveralAtOnce
{
    public const string Tree = """
        SeveralAtOnce.Letters [tool] (text: "ab") => ["A","B"]
        ├─ SeveralAtOnce.Upper [tool] (letter: "a") => "A"
        └─ SeveralAtOnce.Upper [tool] (letter: "b") => "B"
        SeveralAtOnce.Letters [tool] (text: "ab") => ["A","B"]
        ├─ SeveralAtOnce.Upper [tool] (letter: "a") => "A"
        └─ SeveralAtOnce.Upper [tool] (letter: "b") => "B"
        """;

    public static async Task<object> Run()
    {
        var letters = Letters("ab");
        await using var first = letters.GetAsyncEnumerator();
        await using var second = letters.GetAsyncEnumerator();
        var text = "";
        while (await first.MoveNextAsync() && await second.MoveNextAsync())
            text += $"{first.Current}{second.Current}";
        return text;
    }

    [Trace]
    private static async IAsyncEnumerable<char> Letters(string text)
    {
        foreach (var letter in text)
        {
            await Task.Yield();
            yield return Upper(letter);
        }
    }

    [Trace]
    private static char Upper(char letter) => char.ToUpperInvariant(letter);
}
