using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Streams;

public static class Generic
{
    public const string Tree = """
        Pairs.With [tool] (other: 7) => [{"First":"a","Second":7},{"First":"b","Second":7}]
        Pairs.get_Items [tool] => ["a","b"]
        """;

    public static async Task<object> Run()
    {
        var text = "";
        var pairs = new Pairs<string>("a", "b");
        await foreach (var pair in pairs.With(7))
            text += pair;
        await foreach (var item in pairs.Items)
            text += item;
        return text;
    }

    public sealed record Pair<TFirst, TSecond>(TFirst First, TSecond Second);

    private sealed class Pairs<T>(params T[] firsts)
    {
        [Trace]
        public IAsyncEnumerable<T> Items => Each();

        [Trace]
        public IAsyncEnumerable<Pair<T, TOther>> With<TOther>(TOther other) => Combine(other);

        private async IAsyncEnumerable<Pair<T, TOther>> Combine<TOther>(TOther other)
        {
            await foreach (var first in Each())
                yield return new(first, other);
        }

        private async IAsyncEnumerable<T> Each()
        {
            foreach (var first in firsts)
            {
                await Task.Yield();
                yield return first;
            }
        }
    }
}
