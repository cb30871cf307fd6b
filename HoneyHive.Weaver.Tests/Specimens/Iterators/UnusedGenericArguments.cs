using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class UnusedGenericArguments
{
    public const string Tree = """Box.Repeat [tool] (key: "a", map: {"1":"b"}, grid: [0,0]) => ["x"]""";

    public static object Run() => string.Join(' ', new Box<int>().Repeat("a", new Dictionary<int, string> { [1] = "b" }, new int[1, 2]));

    private sealed class Box<T>
        where T : notnull
    {
        [Trace]
        public IEnumerable<string> Repeat<TKey>(TKey key, Dictionary<T, TKey> map, T[,] grid)
            where TKey : class
        {
            yield return "x";
        }
    }
}
