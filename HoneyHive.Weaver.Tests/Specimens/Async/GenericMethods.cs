using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class GenericMethods
{
    public const string Tree = """
        Cache.Get [tool] (key: 1, fallback: "one") => "one"
        Cache.Get [tool] (key: 2, fallback: 2.5) => 2.5
        Cache.Get [tool] (key: "k", fallback: 3) => 3
        GenericMethods.Echo [tool] (value: "00:00:01") => "00:00:01"
        """;

    public static async Task<object> Run() =>
        $"{await new Cache<int>().Get(1, "one")} {await new Cache<int>().Get(2, 2.5)} {await new Cache<string>().Get("k", 3)} "
        + await Echo(System.TimeSpan.FromSeconds(1));

    [Trace]
    private static async ValueTask<T> Echo<T>(T value)
        where T : struct
    {
        await Task.Yield();
        return value;
    }

    private sealed class Cache<TKey>
    {
        [Trace]
        public async Task<TValue> Get<TValue>(TKey key, TValue fallback)
        {
            await Task.Yield();
            Effects.Add($"{key} is missing");
            return fallback;
        }
    }
}
