using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Streams;

public static class Null
{
    public const string Tree = """
        Null.Stream [tool] (key: 1)
        Null.Enumerator [tool] (key: 2)
        Cache.Find [tool] (key: "a")
        """;

    public static object Run() => $"{Stream(1) is null} {Enumerator(2) is null} {new Cache<string>().Find<int>("a") is null}";

    [Trace]
    private static IAsyncEnumerable<int>? Stream(int key) => null;

    [Trace]
    private static IAsyncEnumerator<string>? Enumerator(int key) => key > 2 ? throw new KeyNotFoundException() : null;

    private sealed class Cache<T>
    {
        [Trace]
        public IAsyncEnumerable<KeyValuePair<T, TValue>>? Find<TValue>(T key)
        {
            if (key is null)
                return null;
            return default;
        }
    }
}
