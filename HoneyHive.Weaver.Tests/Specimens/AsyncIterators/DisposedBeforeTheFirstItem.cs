using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.AsyncIterators;

public static class DisposedBeforeTheFirstItem
{
    public const string Tree = "";

    public static async Task<object> Run()
    {
        var enumerator = Count(1).GetAsyncEnumerator();
        await enumerator.DisposeAsync();
        return await enumerator.MoveNextAsync();
    }

    [Trace]
    private static async IAsyncEnumerable<int> Count(int limit)
    {
        try
        {
            await Task.Yield();
            yield return limit;
        }
        finally
        {
            Effects.Add("never");
        }
    }
}
