using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.AsyncIterators;

public static class EnumeratedTwice
{
    public const string Tree = """
        EnumeratedTwice.Count [tool] (limit: 2, label: "unused") => [2,1]
        EnumeratedTwice.Count [tool] (limit: 2, label: "unused") => [2,1]
        """;

    public static async Task<object> Run()
    {
        var numbers = Count(2, "unused");
        var text = "";
        await foreach (var number in numbers)
            text += number;
        await foreach (var number in numbers)
            text += number;
        return text;
    }

    [Trace]
    private static async IAsyncEnumerable<int> Count(int limit, string label)
    {
        while (limit > 0)
        {
            await Task.Yield();
            yield return limit--;
        }
    }
}
