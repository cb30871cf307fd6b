using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Streams;

public static class OwnEnumerators
{
    public const string Tree = """
        OwnEnumerators.Forward [tool] (kind: "task") => [1,2]
        OwnEnumerators.Forward [tool] (kind: "value") => [1,2]
        OwnEnumerators.Forward [tool] (kind: "thrown") => [1] !! InvalidOperationException: No 2.
        OwnEnumerators.Forward [tool] (kind: "disposed") => [1,2] !! InvalidOperationException: Not disposed.
        """;

    public static async Task<object> Run()
    {
        foreach (var kind in new[] { "task", "value", "thrown", "disposed" })
        {
            try
            {
                await foreach (var number in Forward(kind))
                {
                    Effects.Add($"got {number}");
                    if (kind == "disposed" && number == 2)
                        break;
                }
            }
            catch (InvalidOperationException exception)
            {
                Effects.Add(exception.Message);
            }
        }

        return "done";
    }

    [Trace]
    private static IAsyncEnumerable<int> Forward(string kind) => new Numbers(kind);

    /// <summary>Notes each call, in order: the tracer must add none, and leave none out.</summary>
    private sealed class Numbers(string kind) : IAsyncEnumerable<int>, IAsyncEnumerator<int>
    {
        private int current;

        public int Current
        {
            get
            {
                Effects.Add("current");
                return current;
            }
        }

        public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            Effects.Add("enumerator");
            return this;
        }

        public ValueTask<bool> MoveNextAsync()
        {
            Effects.Add("next");
            current++;
            if (kind == "thrown" && current == 2)
                throw new InvalidOperationException("No 2.");
            return kind == "task" ? new(Later(current < 3)) : new(current < 3);
        }

        public ValueTask DisposeAsync()
        {
            Effects.Add("dispose");
            return kind == "disposed" ? throw new InvalidOperationException("Not disposed.") : default;
        }

        private static async Task<bool> Later(bool result)
        {
            await Task.Yield();
            return result;
        }
    }
}
