using System.Collections.Generic;
using System.Linq;
using HoneyHive;

namespace Shapes;

/// <summary>Iterators: several yields, yield break, finally, one within another.</summary>
[Trace]
public static class Sequences
{
    private static int closed;

    public static string Run() =>
        $"{string.Join(",", Numbers(3))} {string.Join(",", Numbers(0))} {Endless().First(number => number > 2)} {string.Join(",", Doubled(2))} {closed}";

    private static IEnumerable<int> Numbers(int count)
    {
        if (count == 0)
            yield break;
        for (var i = 0; i < count; i++)
        {
            yield return i;
            if (i == 1)
                yield return 100;
        }
    }

    private static IEnumerable<int> Endless()
    {
        try
        {
            for (var i = 0; ; i++)
                yield return i;
        }
        finally
        {
            closed++;
        }
    }

    private static IEnumerable<int> Doubled(int count)
    {
        foreach (var number in Numbers(count))
            yield return number * 2;
    }
}
