using System;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class RethrowsAfterAwait
{
    public const string Tree = "RethrowsAfterAwait.Save [tool] (name: \"a\") !! InvalidOperationException: disk full";

    public static async Task<object> Run() => await Save("a");

    [Trace]
    private static async Task<int> Save(string name)
    {
        try
        {
            await Write(name);
            return 1;
        }
        catch (InvalidOperationException)
        {
            await Task.Yield();
            Effects.Add("cleaned up");
            throw;
        }
    }

    private static async Task Write(string name)
    {
        await Task.Yield();
        throw new InvalidOperationException("disk full");
    }
}
