using System;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Cancelled;

public static class ReturnedTasks
{
    public const string Tree = """
        ReturnedTasks.Delay [tool] ~~ cancelled
        ReturnedTasks.Forward [tool] (name: "work") ~~ cancelled
        ReturnedTasks.Forward [tool] (name: "time-out") !! TaskCanceledException: Too slow.
        ReturnedTasks.Value [tool] ~~ cancelled
        """;

    public static async Task<object> Run()
    {
        using var source = new CancellationTokenSource();
        var delay = Delay(source.Token);
        source.Cancel();
        await Try(delay);
        await Try(Forward("work", () => Work(source.Token)));
        await Try(Forward("time-out", TimeOut));
        await Try(Value(source.Token).AsTask());
        return delay.Status;
    }

    private static async Task Try(Task task)
    {
        try
        {
            await task;
        }
        catch (OperationCanceledException exception)
        {
            Effects.Add($"{task.Status}: {exception.Message}, {exception.CancellationToken.IsCancellationRequested}");
        }
    }

    [Trace]
    private static Task Delay(CancellationToken cancellation)
    {
        // Unlike Task.Delay, this one tells who follows it before Cancel returns.
        var never = new TaskCompletionSource();
        cancellation.Register(() => never.TrySetCanceled(cancellation));
        return never.Task;
    }

    [Trace]
    private static Task<int> Forward(string name, Func<Task<int>> work) => work();

    [Trace]
    private static ValueTask<int> Value(CancellationToken cancellation) => new(Work(cancellation));

    private static async Task<int> Work(CancellationToken cancellation)
    {
        await Task.Yield();
        cancellation.ThrowIfCancellationRequested();
        return 1;
    }

    private static async Task<int> TimeOut()
    {
        using var clock = new CancellationTokenSource();
        clock.Cancel();
        await Task.Yield();
        throw new TaskCanceledException("Too slow.", new TimeoutException(), clock.Token);
    }
}
