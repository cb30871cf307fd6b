using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class NestedTasks
{
    public const string Tree = """
        NestedTasks.Start [tool] (name: "a") => "\"<Task<Int32>>\""
        └─ NestedTasks.Work [tool] (name: "a") => 1
        """;

    public static async Task<object> Run() => await await Start("a");

    [Trace]
    private static async Task<Task<int>> Start(string name)
    {
        await Task.Yield();
        return Work(name);
    }

    [Trace]
    private static async Task<int> Work(string name)
    {
        await Task.Yield();
        return name.Length;
    }
}
