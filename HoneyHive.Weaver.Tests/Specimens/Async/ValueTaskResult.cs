using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class ValueTaskResult
{
    public const string Tree = """
        ValueTaskResult.Length [tool] (text: "abc") => 3
        ValueTaskResult.Store [tool] (value: 3)
        """;

    public static async Task<object> Run()
    {
        var length = await Length("abc");
        await Store(length);
        return length;
    }

    [Trace]
    private static async ValueTask<int> Length(string text)
    {
        await Task.Yield();
        return text.Length;
    }

    [Trace]
    private static async ValueTask Store(int value)
    {
        await Task.Yield();
        Effects.Add($"{value}");
    }
}
