using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class InStruct
{
    public const string Tree = "Range.Numbers [tool] => [2,3]";

    public static object Run() => string.Join(' ', new Range(2, 4).Numbers());

    private readonly struct Range(int from, int to)
    {
        [Trace]
        public IEnumerable<int> Numbers()
        {
            for (var number = from; number < to; number++)
                yield return number;
        }
    }
}
