using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Flow;

public static class WaitsForAsync
{
    public const string Tree = """
        WaitsForAsync.Blocking [tool] (name: "a") => 1
        └─ WaitsForAsync.Load [tool] (name: "a") => 1
        WaitsForAsync.After [tool] => 2
        """;

    public static object Run() => Blocking("a") + After();

    [Trace]
    private static int Blocking(string name) => Load(name).GetAwaiter().GetResult();

    [Trace]
    private static async Task<int> Load(string name)
    {
        await Task.Yield();
        return name.Length;
    }

    [Trace]
    private static int After() => 2;
}
