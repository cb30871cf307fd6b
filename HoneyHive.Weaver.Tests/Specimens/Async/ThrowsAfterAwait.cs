using System;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class ThrowsAfterAwait
{
    public const string Tree = """
        ThrowsAfterAwait.Outer [tool] (text: "x") !! FormatException: The input string 'x' was not in a correct format.
        └─ ThrowsAfterAwait.Inner [tool] (text: "x") !! FormatException: The input string 'x' was not in a correct format.
        """;

    public static async Task<object> Run() => await Outer("x");

    [Trace]
    private static async Task<int> Outer(string text)
    {
        await Task.Yield();
        return await Inner(text);
    }

    [Trace]
    private static async ValueTask<int> Inner(string text)
    {
        await Task.Yield();
        return int.Parse(text);
    }
}
