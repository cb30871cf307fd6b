using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class ReadToTheEnd
{
    public const string Tree = "ReadToTheEnd.Count [tool] (limit: 3) => [0,1,2]";

    public static object Run() => string.Join(' ', Count(3));

    [Trace]
    private static IEnumerable<int> Count(int limit)
    {
        for (var number = 0; number < limit; number++)
            yield return number;
    }
}
