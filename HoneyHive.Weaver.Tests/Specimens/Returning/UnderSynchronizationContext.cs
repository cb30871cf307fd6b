using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Returning;

public static class UnderSynchronizationContext
{
    public const string Tree = """
        UnderSynchronizationContext.Wait [tool] => 1
        """;

    public static object Run()
    {
        var counting = new Counting();
        var thread = new Thread(() =>
        {
            SynchronizationContext.SetSynchronizationContext(counting);
            var source = new TaskCompletionSource<int>();
            var task = Wait(source.Task);
            var awaiting = Await(task);
            source.SetResult(1);
            awaiting.GetAwaiter().GetResult();
            Effects.Add($"still there: {SynchronizationContext.Current == counting}");
        });
        thread.Start();
        thread.Join();
        return $"posted {counting.Posts}";
    }

    private static async Task Await(Task task)
    {
        await task;
        Effects.Add($"scheduler: {TaskScheduler.Current == TaskScheduler.Default}, context: {SynchronizationContext.Current is Counting}");
    }

    [Trace(CaptureInputs = false)]
    private static Task<int> Wait(Task<int> task) => task;

    private sealed class Counting : SynchronizationContext
    {
        public int Posts { get; private set; }

        public override void Post(SendOrPostCallback callback, object? state)
        {
            Posts++;
            callback(state);
        }
    }
}
