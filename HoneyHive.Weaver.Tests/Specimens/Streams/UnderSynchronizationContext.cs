using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Streams;

public static class UnderSynchronizationContext
{
    public const string Tree = """
        UnderSynchronizationContext.Forward [tool] => [1,2]
        UnderSynchronizationContext.Forward [tool] => [1,2]
        """;

    public static object Run()
    {
        Read(true);
        Read(false);
        return "read";
    }

    private static void Read(bool captures)
    {
        var before = SynchronizationContext.Current;
        var context = new Posts();
        SynchronizationContext.SetSynchronizationContext(context);
        try
        {
            var gate = new TaskCompletionSource<bool>();
            var reading = Consume(captures, gate.Task);
            Effects.Add($"waits: {!reading.IsCompleted}");
            gate.SetResult(true);
            reading.ContinueWith(_ => context.Stop(), TaskScheduler.Default);
            Effects.Add($"posted: {context.RunAll()}, completed: {reading.IsCompleted}");
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    private static async Task Consume(bool captures, Task gate)
    {
        await foreach (var number in Forward(gate).ConfigureAwait(captures))
            Effects.Add($"got {number}, in the context: {SynchronizationContext.Current is Posts}");
    }

    [Trace(CaptureInputs = false)]
    private static IAsyncEnumerable<int> Forward(Task gate) => Count(gate);

    private static async IAsyncEnumerable<int> Count(Task gate)
    {
        yield return 1;
        await gate.ConfigureAwait(false);
        yield return 2;
    }

    private sealed class Posts : SynchronizationContext
    {
        private readonly BlockingCollection<Action?> posted = new();

        public override void Post(SendOrPostCallback callback, object? state) => posted.Add(() => callback(state));

        // Completing the collection would throw in a consumer that waits, and only there.
        public void Stop() => posted.Add(null);

        /// <summary>Runs what is posted until nothing more will come, and counts it.</summary>
        public int RunAll()
        {
            var count = 0;
            while (posted.Take() is { } next)
            {
                next();
                count++;
            }

            return count;
        }
    }
}
