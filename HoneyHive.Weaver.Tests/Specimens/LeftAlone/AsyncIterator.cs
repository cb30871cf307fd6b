using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.LeftAlone;

public static class AsyncIterator
{
    public const string Warning = "HH0009: AsyncIterator.Count is an async iterator, which is not traced.";

    public const string Tree = "";

    public static async Task<object> Run()
    {
        var sum = 0;
        await foreach (var number in Count(3))
            sum += number;
        return sum;
    }

    [Trace]
    private static async IAsyncEnumerable<int> Count(int limit) // warned
    {
        for (var number = 0; number < limit; number++)
        {
            await Task.Yield();
            yield return number;
        }
    }
}
