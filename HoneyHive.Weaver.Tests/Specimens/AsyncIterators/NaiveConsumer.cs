using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.AsyncIterators;

public static class NaiveConsumer
{
    public const string Tree = """
        NaiveConsumer.Count [tool] (limit: 2) => [0,1]
        NaiveConsumer.Use [tool] (number: 0) => 0
        NaiveConsumer.Use [tool] (number: 1) => 1
        """;

    public static async Task<object> Run()
    {
        var finished = new TaskCompletionSource<string>();
        var enumerator = Count(2).GetAsyncEnumerator();
        Continue("");
        return await finished.Task;

        void Continue(string seen)
        {
            var move = enumerator.MoveNextAsync().GetAwaiter();
            if (move.IsCompleted)
                Next();
            else
                move.UnsafeOnCompleted(Next);

            void Next()
            {
                if (move.GetResult())
                    Continue(seen + Use(enumerator.Current));
                else
                    finished.SetResult(seen);
            }
        }
    }

    [Trace]
    private static async IAsyncEnumerable<int> Count(int limit)
    {
        for (var number = 0; number < limit; number++)
        {
            await Task.Yield();
            yield return number;
        }
    }

    [Trace]
    private static int Use(int number) => number;
}
