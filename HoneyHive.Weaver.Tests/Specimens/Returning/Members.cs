using System;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Returning;

public static class Members
{
    public const string Tree = """
        ISearch.Default [tool] (query: "a") => 1
        Search.Explicit [tool] (query: "ab") => 2
        Search.Virtual [tool] (query: "abc") => 3
        Search.get_Latest [tool] => 4
        Members.Run.Local [tool] (number: 6) => 6
        Members.Run.lambda [tool] (number: 7) => 7
        """;

    public static async Task<object> Run()
    {
        var search = new Search();
        ISearch face = search;
        var sum = await face.Default("a") + await face.Explicit("ab") + await search.Virtual("abc") + await search.Latest;
        var lambda = [Trace] (int number) => Later(number);
        return sum + await Local(6) + await lambda(7);

        [Trace]
        static Task<int> Local(int number) => Later(number);
    }

    private static async Task<int> Later(int result)
    {
        await Task.Yield();
        return result;
    }

    private interface ISearch
    {
        [Trace]
        Task<int> Default(string query) => Later(query.Length);

        Task<int> Explicit(string query);
    }

    private abstract class SearchBase
    {
        public abstract Task<int> Virtual(string query);
    }

    private sealed class Search : SearchBase, ISearch
    {
        [Trace]
        public Task<int> Latest => Later(4);

        [Trace]
        Task<int> ISearch.Explicit(string query) => Later(query.Length);

        [Trace]
        public override Task<int> Virtual(string query) => Later(query.Length);
    }
}
