using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

/// <summary>The builder that the method uses itself is not the one of the method.</summary>
public static class OwnBuilder
{
    public const string Tree = "OwnBuilder.Twice [tool] (number: 4) => 8";

    public static async Task<int> Run() => await Twice(4);

    [Trace]
    private static async Task<int> Twice(int number)
    {
        var builder = AsyncTaskMethodBuilder<int>.Create();
        builder.SetResult(number);
        await Task.Yield();
        return await builder.Task * 2;
    }
}
