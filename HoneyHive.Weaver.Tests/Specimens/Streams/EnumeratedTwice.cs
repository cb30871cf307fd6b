using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Streams;

public static class EnumeratedTwice
{
    public const string Tree = "EnumeratedTwice.Forward [tool] (limit: 2) => [2,1]";

    public static async Task<object> Run()
    {
        var numbers = Forward(2);
        var text = "";
        await foreach (var number in numbers)
            text += number;
        await foreach (var number in numbers)
            text += number;
        return text;
    }

    [Trace]
    private static IAsyncEnumerable<int> Forward(int limit) => Count(limit);

    private static async IAsyncEnumerable<int> Count(int limit)
    {
        while (limit > 0)
        {
            await Task.Yield();
            yield return limit--;
        }
    }
}
