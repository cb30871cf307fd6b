using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class WithoutItems
{
    public const string Tree = "WithoutItems.Count [tool] (limit: 0) => []";

    public static object Run() => string.Join(' ', Count(0));

    [Trace]
    private static IEnumerable<int> Count(int limit)
    {
        for (var number = 0; number < limit; number++)
            yield return number;
    }
}
