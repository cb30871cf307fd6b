using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class NestedAwaits
{
    public const string Tree = """
        NestedAwaits.Agent [chain] (question: "q") => "q:plan:search:done"
        ├─ NestedAwaits.Plan [model] (question: "q") => "q:plan"
        └─ NestedAwaits.Act [tool] (plan: "q:plan") => "q:plan:search:done"
           └─ NestedAwaits.Search [tool] (query: "q:plan") => "q:plan:search"
        """;

    public static async Task<object> Run() => await Agent("q");

    [Trace(EventType.Chain)]
    private static async Task<string> Agent(string question) => await Act(await Plan(question));

    [Trace(EventType.Model)]
    private static async Task<string> Plan(string question)
    {
        await Task.Yield();
        return question + ":plan";
    }

    [Trace]
    private static async Task<string> Act(string plan) => await Search(plan).ConfigureAwait(false) + ":done";

    [Trace]
    private static async Task<string> Search(string query)
    {
        await Task.Yield();
        return query + ":search";
    }
}
