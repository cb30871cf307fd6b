using System.Collections.Generic;
using System.Linq;
using HoneyHive;

namespace Specimens.Iterators;

public static class ManyItems
{
    public const string Tree = """ManyItems.Count [tool] (limit: 103) => [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,"<3 more>"]""";

    public static object Run() => Count(103).Sum();

    [Trace]
    private static IEnumerable<int> Count(int limit)
    {
        for (var number = 0; number < limit; number++)
            yield return 1;
    }
}
