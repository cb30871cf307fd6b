using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Returning;

public static class GenericTypes
{
    public const string Tree = """
        Box.Get [tool] (key: 1) => "a"
        Box.Pair [tool] (key: 2, other: true) => {"Key":2,"Value":true}
        Box.Empty [tool]
        GenericTypes.Both [tool] (item: 5) => [5,5]
        """;

    public static async Task<object> Run()
    {
        var box = new Box<int, string>("a");
        var text = await box.Get(1);
        var pair = await box.Pair(2, true);
        await box.Empty<long>();
        return $"{text} {pair} {(await Both(5)).Length}";
    }

    [Trace]
    private static Task<T[]> Both<T>(T item) => Task.FromResult(new[] { item, item });

    private sealed class Box<TKey, TValue>(TValue value)
        where TKey : notnull
    {
        [Trace]
        public Task<TValue> Get(TKey key) => Later(value);

        [Trace]
        public Task<KeyValuePair<TKey, TOther>> Pair<TOther>(TKey key, TOther other) => Later(KeyValuePair.Create(key, other));

        [Trace]
        public Task Empty<TOther>() => Later(default(TOther));

        private static async Task<T> Later<T>(T result)
        {
            await Task.Yield();
            return result;
        }
    }
}
