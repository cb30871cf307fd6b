using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class Semaphore
{
    public const string Tree = """
        Semaphore.Exclusive [tool] (name: "a") => 1
        Semaphore.Exclusive [tool] (name: "bc") => 2
        """;

    private static readonly SemaphoreSlim Gate = new(1);

    public static async Task<object> Run()
    {
        var results = await Task.WhenAll(Exclusive("a"), Exclusive("bc"));
        return results[0] + results[1];
    }

    [Trace]
    private static async Task<int> Exclusive(string name)
    {
        await Gate.WaitAsync();
        try
        {
            await Task.Yield();
            Effects.Add($"alone with {name}");
            return name.Length;
        }
        finally
        {
            Gate.Release();
        }
    }
}
