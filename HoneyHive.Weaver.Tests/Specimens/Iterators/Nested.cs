using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class Nested
{
    public const string Tree = """
        Nested.Outer [tool] (limit: 2) => [2,4]
        └─ Nested.Inner [tool] (limit: 2) => [1,2]
        """;

    public static object Run() => string.Join(' ', Outer(2));

    [Trace]
    private static IEnumerable<int> Outer(int limit)
    {
        foreach (var number in Inner(limit))
            yield return number * 2;
    }

    [Trace]
    private static IEnumerable<int> Inner(int limit)
    {
        for (var number = 1; number <= limit; number++)
            yield return number;
    }
}
