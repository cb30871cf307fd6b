using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.AsyncIterators;

public static class GenericInGenericType
{
    public const string Tree = """Box.Pair [tool] (other: 1, unused: [2,3]) => [{"Key":"a","Value":1}]""";

    public static async Task<object> Run()
    {
        var text = "";
        await foreach (var pair in new Box<string>("a").Pair(1, [2, 3]))
            text += pair;
        return text;
    }

    private sealed class Box<T>(T value)
    {
        [Trace]
        public async IAsyncEnumerable<KeyValuePair<T, TOther>> Pair<TOther>(TOther other, TOther[] unused)
        {
            await Task.Yield();
            yield return new(value, other);
        }
    }
}
