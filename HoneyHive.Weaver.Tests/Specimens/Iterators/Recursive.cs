using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class Recursive
{
    public const string Tree = """
        Recursive.Down [tool] (from: 2) => [2,1,0]
        └─ Recursive.Down [tool] (from: 1) => [1,0]
           └─ Recursive.Down [tool] (from: 0) => [0]
        """;

    public static object Run() => string.Join(' ', Down(2));

    [Trace]
    private static IEnumerable<int> Down(int from)
    {
        yield return from;
        if (from == 0)
            yield break;
        foreach (var number in Down(from - 1))
            yield return number;
    }
}
