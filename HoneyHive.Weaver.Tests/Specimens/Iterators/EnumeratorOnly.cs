using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class EnumeratorOnly
{
    public const string Tree = "Numbers.From [tool] (first: 1, unused: 2) => [1,2]";

    public static object Run()
    {
        var sum = 0;
        foreach (var number in new Numbers())
            sum += number;
        return sum;
    }

    private sealed class Numbers
    {
        public IEnumerator<int> GetEnumerator() => From(1, 2);

        [Trace]
        private static IEnumerator<int> From(int first, int unused)
        {
            yield return first;
            yield return first + 1;
        }
    }
}
