using System;
using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class ThrowsInFinally
{
    public const string Tree = "ThrowsInFinally.Count [tool] => [1] !! InvalidOperationException: Late.";

    public static object Run()
    {
        foreach (var number in Count())
            return number;
        return "nothing";
    }

    [Trace]
    private static IEnumerable<int> Count()
    {
        try
        {
            yield return 1;
        }
        finally
        {
            throw new InvalidOperationException("Late.");
        }
    }
}
