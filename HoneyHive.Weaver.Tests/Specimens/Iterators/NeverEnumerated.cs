using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class NeverEnumerated
{
    public const string Tree = "";

    public static object Run() => Count(1) is not null;

    [Trace]
    private static IEnumerable<int> Count(int limit)
    {
        Effects.Add("never");
        yield return limit;
    }
}
