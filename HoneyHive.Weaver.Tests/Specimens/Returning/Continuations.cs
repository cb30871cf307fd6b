using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Returning;

/// <summary>The user's continuations run in the same order, on the same threads.</summary>
public static class Continuations
{
    public const string Tree = """
        Continuations.Wait [tool] => 1
        Continuations.Wait [tool] => 2
        """;

    public static object Run()
    {
        Complete(1);
        Complete(2);
        return "done";
    }

    private static void Complete(int result)
    {
        var source = new TaskCompletionSource<int>();
        var inBody = source.Task.ContinueWith(_ => Effects.Add("before the call"), TaskContinuationOptions.ExecuteSynchronously);
        var task = Wait(source.Task);
        var thread = new Thread(() =>
        {
            var own = Thread.CurrentThread;
            var awaiting = Await(task, own);
            var continued = task.ContinueWith(
                _ => Effects.Add($"continued inline: {Thread.CurrentThread == own}"), TaskContinuationOptions.ExecuteSynchronously);
            source.SetResult(result);
            Effects.Add($"when SetResult is over: {awaiting.IsCompleted} {continued.IsCompleted} {inBody.IsCompleted}");
        });
        thread.Start();
        thread.Join();
    }

    private static async Task Await(Task task, Thread own)
    {
        await task;
        Effects.Add($"awaited inline: {Thread.CurrentThread == own}");
    }

    [Trace(CaptureInputs = false)]
    private static Task<int> Wait(Task<int> task) => task;
}
