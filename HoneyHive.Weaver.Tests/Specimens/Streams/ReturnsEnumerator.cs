using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Streams;

public static class ReturnsEnumerator
{
    public const string Tree = "Numbers.GetAsyncEnumerator [tool] => [1,2]";

    public static async Task<object> Run()
    {
        var text = "";
        await foreach (var number in new Numbers())
            text += number;
        return text;
    }

    private sealed class Numbers : IAsyncEnumerable<int>
    {
        [Trace]
        public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken cancellationToken) => From(1).GetAsyncEnumerator(cancellationToken);

        private static async IAsyncEnumerable<int> From(int first)
        {
            yield return first;
            await Task.Yield();
            yield return first + 1;
        }
    }
}
