using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.AsyncIterators;

public static class Nested
{
    public const string Tree = """
        Nested.Outer [tool] (limit: 2) => [2,4]
        └─ Nested.Inner [tool] (limit: 2) => [1,2]
        """;

    public static async Task<object> Run()
    {
        var sum = 0;
        await foreach (var number in Outer(2))
            sum += number;
        return sum;
    }

    [Trace]
    private static async IAsyncEnumerable<int> Outer(int limit)
    {
        await foreach (var number in Inner(limit).ConfigureAwait(false))
            yield return number * 2;
    }

    [Trace]
    private static async IAsyncEnumerable<int> Inner(int limit)
    {
        for (var number = 1; number <= limit; number++)
        {
            yield return number;
            await Task.Yield();
        }
    }
}
