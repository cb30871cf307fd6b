using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Streams;

public static class EarlyBreak
{
    public const string Tree = """
        EarlyBreak.Forward [tool] (start: 0) => [0,1]
        └─ EarlyBreak.CleanUp [tool] (name: "file") => "closed file"
        """;

    public static async Task<object> Run()
    {
        await foreach (var number in Forward(0))
        {
            if (number == 1)
                break;
        }

        return Activity.Current?.OperationName ?? "none";
    }

    [Trace]
    private static IAsyncEnumerable<int> Forward(int start) => Count(start);

    private static async IAsyncEnumerable<int> Count(int number)
    {
        try
        {
            for (; ; number++)
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
