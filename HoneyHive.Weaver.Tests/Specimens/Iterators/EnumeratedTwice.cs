using System.Collections.Generic;
using System.Linq;
using HoneyHive;

namespace Specimens.Iterators;

public static class EnumeratedTwice
{
    public const string Tree = """
        EnumeratedTwice.Count [tool] (limit: 2, label: "unused") => [2,1]
        EnumeratedTwice.Count [tool] (limit: 2, label: "unused") => [2,1]
        """;

    public static object Run()
    {
        var numbers = Count(2, "unused");
        return numbers.Sum() + numbers.Count();
    }

    [Trace]
    private static IEnumerable<int> Count(int limit, string label)
    {
        while (limit > 0)
            yield return limit--;
    }
}
