using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Context;

public static class ParallelSiblings
{
    public const string Tree = """
        ParallelSiblings.All [chain] => "a1 b1"
        ├─ ParallelSiblings.Search [tool] (query: "a") => "a1"
        │  └─ ParallelSiblings.Rank [tool] (text: "a") => "a1"
        └─ ParallelSiblings.Search [tool] (query: "b") => "b1"
           └─ ParallelSiblings.Rank [tool] (text: "b") => "b1"
        """;

    private static TaskCompletionSource bothStarted = new();

    public static async Task<object> Run() => await All();

    [Trace(EventType.Chain)]
    private static async Task<string> All()
    {
        bothStarted = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var (first, second) = (Search("a"), Search("b"));
        bothStarted.SetResult();
        return string.Join(' ', await Task.WhenAll(first, second));
    }

    [Trace]
    private static async Task<string> Search(string query)
    {
        await bothStarted.Task;
        await Task.Yield();
        return await Rank(query);
    }

    [Trace]
    private static async Task<string> Rank(string text)
    {
        await Task.Yield();
        return text + "1";
    }
}
