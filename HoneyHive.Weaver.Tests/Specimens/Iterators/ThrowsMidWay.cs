using System;
using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class ThrowsMidWay
{
    public const string Tree = "ThrowsMidWay.Count [tool] (limit: 2) => [0,1] !! InvalidOperationException: No 2.";

    public static object Run()
    {
        var seen = new List<int>();
        try
        {
            foreach (var number in Count(2))
                seen.Add(number);
        }
        catch (InvalidOperationException exception)
        {
            Effects.Add(exception.Message);
        }

        return string.Join(' ', seen);
    }

    [Trace]
    private static IEnumerable<int> Count(int limit)
    {
        try
        {
            for (var number = 0; ; number++)
            {
                if (number == limit)
                    throw new InvalidOperationException($"No {number}.");
                yield return number;
            }
        }
        finally
        {
            Effects.Add("cleaned up");
        }
    }
}
