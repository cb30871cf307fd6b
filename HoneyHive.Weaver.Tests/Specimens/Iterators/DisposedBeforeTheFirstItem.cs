using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class DisposedBeforeTheFirstItem
{
    public const string Tree = "";

    public static object Run()
    {
        using (Count().GetEnumerator())
        {
        }

        var enumerator = Count().GetEnumerator();
        enumerator.Dispose();
        return enumerator.MoveNext();
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
            Effects.Add("never");
        }
    }
}
