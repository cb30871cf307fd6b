using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class PooledBuilder
{
    public const string Tree = """
        PooledBuilder.Length [tool] (text: "a") => 1
        PooledBuilder.Length [tool] (text: "bc") => 2
        PooledBuilder.Pause [tool]
        """;

    public static async Task<object> Run()
    {
        var sum = await Length("a") + await Length("bc");
        await Pause();
        return sum;
    }

    [Trace]
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<int> Length(string text)
    {
        await Task.Yield();
        return text.Length;
    }

    [Trace]
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private static async ValueTask Pause() => await Task.Yield();
}
