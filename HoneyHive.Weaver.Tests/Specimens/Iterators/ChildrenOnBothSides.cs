using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class ChildrenOnBothSides
{
    public const string Tree = """
        ChildrenOnBothSides.Consume [tool] => 12
        ├─ ChildrenOnBothSides.Produce [tool] (limit: 2) => [0,10]
        │  ├─ ChildrenOnBothSides.Make [tool] (number: 0) => 0
        │  └─ ChildrenOnBothSides.Make [tool] (number: 1) => 10
        ├─ ChildrenOnBothSides.Use [tool] (number: 0) => 1
        └─ ChildrenOnBothSides.Use [tool] (number: 10) => 11
        """;

    public static object Run() => Consume();

    [Trace]
    private static int Consume()
    {
        var sum = 0;
        foreach (var number in Produce(2))
            sum += Use(number);
        return sum;
    }

    [Trace]
    private static IEnumerable<int> Produce(int limit)
    {
        for (var number = 0; number < limit; number++)
            yield return Make(number);
    }

    [Trace]
    private static int Make(int number) => number * 10;

    [Trace]
    private static int Use(int number) => number + 1;
}
