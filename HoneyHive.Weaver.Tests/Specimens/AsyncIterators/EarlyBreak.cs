using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.AsyncIterators;

public static class EarlyBreak
{
    public const string Tree = """
        EarlyBreak.Count [tool] (unused: "start") => [0,1]
        └─ EarlyBreak.CleanUp [tool] (name: "file") => "closed file"
        """;

    public static async Task<object> Run()
    {
        await foreach (var number in Count("start"))
        {
            if (number == 1)
                break;
        }

        return Activity.Current?.OperationName ?? "none";
    }

    [Trace]
    private static async IAsyncEnumerable<int> Count(string unused)
    {
        try
        {
            for (var number = 0; ; number++)
            {
                await Task.Yield();
                yield return number;
            }
        }
        finally
        {
            await Task.Yield();
            Effects.Add(CleanUp("file"));
        }
    }

    [Trace]
    private static string CleanUp(string name) => "closed " + name;
}
