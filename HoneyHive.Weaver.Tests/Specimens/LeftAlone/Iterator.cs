using System.Collections.Generic;
using HoneyHive;

namespace Specimens.LeftAlone;

public static class Iterator
{
    public const string Warning = "HH0008: Iterator.Count is an iterator, which is not traced.";

    public const string Tree = "";

    public static object Run() => string.Join(' ', Count(3));

    [Trace]
    private static IEnumerable<int> Count(int limit) // warned
    {
        for (var number = 0; number < limit; number++)
            yield return number;
    }
}
