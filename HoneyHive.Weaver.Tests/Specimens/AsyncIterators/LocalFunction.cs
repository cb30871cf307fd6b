using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.AsyncIterators;

public static class LocalFunction
{
    public const string Tree = "LocalFunction.Run.Numbers [tool] (limit: 3) => [0,2,4]";

    public static async Task<object> Run()
    {
        var step = 2;
        var sum = 0;
        await foreach (var number in Numbers(3))
            sum += number;
        return sum;

        [Trace]
        async IAsyncEnumerable<int> Numbers(int limit)
        {
            for (var number = 0; number < limit; number++)
            {
                await Task.Yield();
                yield return number * step;
            }
        }
    }
}
