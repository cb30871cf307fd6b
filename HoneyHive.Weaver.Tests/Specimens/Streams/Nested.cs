using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Streams;

public static class Nested
{
    public const string Tree = """
        Nested.Outer [tool] (limit: 2) => [1,2]
        └─ Nested.Inner [tool] (limit: 2) => [1,2]
           └─ Nested.Count [tool] (limit: 2) => [1,2]
        """;

    public static async Task<object> Run()
    {
        var sum = 0;
        await foreach (var number in Outer(2))
            sum += number;
        return sum;
    }

    [Trace]
    private static IAsyncEnumerable<int> Outer(int limit) => Inner(limit);

    [Trace]
    private static IAsyncEnumerable<int> Inner(int limit) => Count(limit);

    [Trace]
    private static async IAsyncEnumerable<int> Count(int limit)
    {
        for (var number = 1; number <= limit; number++)
        {
            yield return number;
            await Task.Yield();
        }
    }
}
