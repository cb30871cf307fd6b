using System.Collections.Generic;
using System.Linq;
using HoneyHive;

namespace Specimens.Iterators;

public static class LocalFunction
{
    public const string Tree = """LocalFunction.Sum.Numbers [tool] (label: "x") => [0,2,4]""";

    public static object Run() => Sum(3);

    private static int Sum(int limit)
    {
        var step = 2;
        return Numbers("x").Sum();

        [Trace]
        IEnumerable<int> Numbers(string label)
        {
            for (var number = 0; number < limit; number++)
                yield return number * step;
        }
    }
}
