using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class GenericInGenericType
{
    public const string Tree = """
        Box.Pair [tool] (other: 1, unused: [2,3]) => [{"Key":"a","Value":1}]
        Box.Pair [tool] (other: "b", unused: []) => [{"Key":5,"Value":"b"}]
        """;

    public static object Run() => string.Join(' ', new Box<string>("a").Pair(1, [2, 3])) + string.Join(' ', new Box<int>(5).Pair("b", []));

    private sealed class Box<T>(T value)
    {
        [Trace]
        public IEnumerable<KeyValuePair<T, TOther>> Pair<TOther>(TOther other, TOther[] unused)
        {
            yield return new(value, other);
        }
    }
}
