using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class AwaitForeach
{
    public const string Tree = """
        AwaitForeach.Sum [tool] (count: 3) => 3
        ├─ AwaitForeach.Take [tool] (number: 0) => 0
        ├─ AwaitForeach.Take [tool] (number: 1) => 1
        └─ AwaitForeach.Take [tool] (number: 2) => 2
        """;

    public static async Task<object> Run() => await Sum(3);

    [Trace]
    private static async Task<int> Sum(int count)
    {
        var sum = 0;
        await foreach (var number in Numbers(count))
            sum += Take(number);
        return sum;
    }

    [Trace]
    private static int Take(int number) => number;

    private static async IAsyncEnumerable<int> Numbers(int count)
    {
        for (var number = 0; number < count; number++)
        {
            await Task.Yield();
            yield return number;
        }
    }
}
