using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Flow;

public static class TagsOnCurrentActivity
{
    public const string Tree = """
        TagsOnCurrentActivity.Search [tool] (query: "q") => 1
        TagsOnCurrentActivity.SearchAsync [tool] (query: "q") => 1
        """;

    public static async Task<object> Run() => Search("q") + await SearchAsync("q");

    [Trace]
    private static int Search(string query)
    {
        Activity.Current?.SetTag("search.hits", 3);
        return query.Length;
    }

    [Trace]
    private static async Task<int> SearchAsync(string query)
    {
        await Task.Yield();
        Activity.Current?.SetTag("search.index", "main");
        return query.Length;
    }
}
