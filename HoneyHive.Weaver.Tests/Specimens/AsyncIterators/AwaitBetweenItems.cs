using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.AsyncIterators;

public static class AwaitBetweenItems
{
    public const string Tree = """
        AwaitBetweenItems.Consume [tool] => 12
        ├─ AwaitBetweenItems.Produce [tool] (limit: 2) => [0,10]
        │  ├─ AwaitBetweenItems.Make [tool] (number: 0) => 0
        │  └─ AwaitBetweenItems.Make [tool] (number: 1) => 10
        ├─ AwaitBetweenItems.Use [tool] (number: 0) => 1
        └─ AwaitBetweenItems.Use [tool] (number: 10) => 11
        """;

    public static async Task<object> Run() => await Consume();

    [Trace]
    private static async Task<int> Consume()
    {
        var sum = 0;
        await foreach (var number in Produce(2))
            sum += Use(number);
        return sum;
    }

    [Trace]
    private static async IAsyncEnumerable<int> Produce(int limit)
    {
        for (var number = 0; number < limit; number++)
        {
            await Task.Yield();
            yield return Make(number);
        }
    }

    [Trace]
    private static int Make(int number) => number * 10;

    [Trace]
    private static int Use(int number) => number + 1;
}
