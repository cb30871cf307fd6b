using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.AsyncIterators;

public static class WithoutSuspension
{
    public const string Tree = """
        WithoutSuspension.Count [tool] (limit: 2) => [0,1]
        ├─ WithoutSuspension.Make [tool] (number: 0) => 0
        └─ WithoutSuspension.Make [tool] (number: 1) => 1
        WithoutSuspension.Use [tool] (number: 0) => 0
        WithoutSuspension.Use [tool] (number: 1) => 1
        """;

    public static async Task<object> Run()
    {
        var text = "";
        await foreach (var number in Count(2))
            text += Use(number) + (Activity.Current?.OperationName ?? "none") + " ";
        return text;
    }

    [Trace]
    private static async IAsyncEnumerable<int> Count(int limit)
    {
        for (var number = 0; number < limit; number++)
        {
            await Task.CompletedTask;
            yield return Make(number);
        }
    }

    [Trace]
    private static int Make(int number) => number;

    [Trace]
    private static int Use(int number) => number;
}
