using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.AsyncIterators;

public static class Abandoned
{
    public const string Tree = "Abandoned.After [tool] (number: 1) => 1";

    public static async Task<object> Run()
    {
        var enumerator = Count().GetAsyncEnumerator();
        await enumerator.MoveNextAsync();
        return After(enumerator.Current) + $"{Activity.Current?.OperationName}";
    }

    [Trace]
    private static async IAsyncEnumerable<int> Count()
    {
        await Task.Yield();
        yield return 1;
        yield return 2;
    }

    [Trace]
    private static int After(int number) => number;
}
