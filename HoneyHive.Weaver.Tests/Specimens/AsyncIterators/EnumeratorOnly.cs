using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.AsyncIterators;

public static class EnumeratorOnly
{
    public const string Tree = "Numbers.From [tool] (first: 1, unused: 2) => [1,2]";

    public static async Task<object> Run()
    {
        var text = "";
        await foreach (var number in new Numbers())
            text += number;
        return text;
    }

    private sealed class Numbers
    {
        public IAsyncEnumerator<int> GetAsyncEnumerator() => From(1, 2);

        [Trace]
        private static async IAsyncEnumerator<int> From(int first, int unused)
        {
            yield return first;
            await Task.Yield();
            yield return first + 1;
        }
    }
}
