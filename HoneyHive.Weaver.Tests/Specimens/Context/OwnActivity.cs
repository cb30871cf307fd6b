using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Context;

public static class OwnActivity
{
    public const string Tree = """
        OwnActivity.Load [tool] (key: "k") => 1
        └─ cache lookup
           └─ OwnActivity.Parse [tool] (text: "k") => 1
        OwnActivity.LoadAsync [tool] (key: "k") => 1
        └─ cache lookup
           └─ OwnActivity.Parse [tool] (text: "k") => 1
        """;

    /// <summary>Activities of other libraries do not find the span; traced methods find the activity.</summary>
    public const string ThreadTree = """
        OwnActivity.Load [tool] (key: "k") => 1
        cache lookup
        └─ OwnActivity.Parse [tool] (text: "k") => 1
        OwnActivity.LoadAsync [tool] (key: "k") => 1
        cache lookup
        └─ OwnActivity.Parse [tool] (text: "k") => 1
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static async Task<object> Run() => Load("k") + await LoadAsync("k");

    [Trace]
    private static int Load(string key)
    {
        using var activity = Source.StartActivity("cache lookup");
        return Parse(key);
    }

    [Trace]
    private static async Task<int> LoadAsync(string key)
    {
        using var activity = Source.StartActivity("cache lookup");
        await Task.Yield();
        return Parse(key);
    }

    [Trace]
    private static int Parse(string text) => text.Length;
}
