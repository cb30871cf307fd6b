using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Flow;

public static class SynchronizationContexts
{
    public const string Tree = """
        SynchronizationContexts.Work [tool] (stay: true) => true
        SynchronizationContexts.Work [tool] (stay: false) => false
        """;

    public static object Run() => $"{Loop.Run(() => Work(true))} {Loop.Run(() => Work(false))}";

    [Trace]
    private static async Task<bool> Work(bool stay)
    {
        await Task.Run(() => { }).ConfigureAwait(
            ConfigureAwaitOptions.ForceYielding | (stay ? ConfigureAwaitOptions.ContinueOnCapturedContext : ConfigureAwaitOptions.None));
        return SynchronizationContext.Current is Loop;
    }

    /// <summary>Runs everything that is posted on the thread that waits.</summary>
    private sealed class Loop : SynchronizationContext
    {
        private readonly BlockingCollection<(SendOrPostCallback? Callback, object? State)> posted = [];

        public static T Run<T>(System.Func<Task<T>> start)
        {
            var (loop, previous) = (new Loop(), Current);
            SetSynchronizationContext(loop);
            var task = start();

            // Completing the collection would throw in a consumer that waits, and only there.
            task.ContinueWith(_ => loop.posted.Add(default), TaskScheduler.Default);
            while (loop.posted.Take() is { Callback: { } callback } next)
                callback(next.State);
            SetSynchronizationContext(previous);
            return task.Result;
        }

        public override void Post(SendOrPostCallback callback, object? state) => posted.Add((callback, state));
    }
}
