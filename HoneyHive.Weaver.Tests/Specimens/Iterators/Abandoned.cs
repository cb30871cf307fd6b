using System.Collections.Generic;
using System.Diagnostics;
using HoneyHive;

namespace Specimens.Iterators;

public static class Abandoned
{
    public const string Tree = "Abandoned.After [tool] (number: 1) => 1";

    public static object Run()
    {
        var enumerator = Count().GetEnumerator();
        enumerator.MoveNext();
        return After(enumerator.Current) + $"{Activity.Current?.OperationName}";
    }

    [Trace]
    private static IEnumerable<int> Count()
    {
        yield return 1;
        yield return 2;
    }

    [Trace]
    private static int After(int number) => number;
}
