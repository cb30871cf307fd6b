using System.Collections.Generic;
using System.Linq;
using HoneyHive;

namespace Specimens.Iterators;

public static class EndlessWithTake
{
    public const string Tree = "EndlessWithTake.Count [tool] => [1,2,3]";

    public static object Run() => Count().Take(3).Sum();

    [Trace]
    private static IEnumerable<int> Count()
    {
        for (var number = 1; ; number++)
            yield return number;
    }
}
