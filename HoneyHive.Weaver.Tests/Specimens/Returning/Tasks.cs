using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Returning;

public static class Tasks
{
    public const string Tree = """
        Tasks.Outer [tool] (text: "abc") => 3
        └─ Tasks.Inner [tool] (text: "abc") => 3
        Tasks.Save [tool] (text: "d")
        """;

    public static async Task<object> Run()
    {
        var length = await Outer("abc");
        await Save("d");
        return length;
    }

    [Trace]
    private static Task<int> Outer(string text)
    {
        if (text.Length == 0)
            return Task.FromResult(0);
        return Inner(text);
    }

    [Trace]
    private static async Task<int> Inner(string text)
    {
        await Task.Yield();
        return text.Length;
    }

    [Trace]
    private static Task Save(string text) => text.Length == 0 ? Task.CompletedTask : Write(text);

    private static async Task Write(string text)
    {
        await Task.Yield();
        Effects.Add(text);
    }
}
