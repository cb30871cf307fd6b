using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class CompletesAtOnce
{
    public const string Tree = """
        CompletesAtOnce.Lookup [tool] (key: "a") => true
        CompletesAtOnce.Lookup [tool] (key: "b") => true
        """;

    public static async Task<object> Run()
    {
        var (first, second) = (Lookup("a"), Lookup("b"));
        Effects.Add($"{first.IsCompletedSuccessfully}, one cached task: {ReferenceEquals(first, second)}");
        return await first && await second;
    }

    [Trace]
    private static async Task<bool> Lookup(string key)
    {
        await Task.CompletedTask;
        return key.Length == 1;
    }
}
