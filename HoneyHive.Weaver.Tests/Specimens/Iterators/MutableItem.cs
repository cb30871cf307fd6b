using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class MutableItem
{
    public const string Tree = "MutableItem.Grow [tool] (limit: 3) => [[0],[0,1],[0,1,2]]";

    public static object Run()
    {
        var sizes = "";
        foreach (var list in Grow(3))
            sizes += list.Count;
        return sizes;
    }

    [Trace]
    private static IEnumerable<List<int>> Grow(int limit)
    {
        var list = new List<int>();
        while (list.Count < limit)
        {
            list.Add(list.Count);
            yield return list;
        }
    }
}
