using System;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Cancelled;

public static class AsyncMethods
{
    public const string Tree = """
        AsyncMethods.Outer [tool] ~~ cancelled
        └─ AsyncMethods.Wait [tool] ~~ cancelled
        AsyncMethods.Linked [tool] ~~ cancelled
        AsyncMethods.TimeOut [tool] !! TaskCanceledException: Too slow.
        AsyncMethods.Forget [tool] !! TaskCanceledException: A task was canceled.
        """;

    public static async Task<object> Run()
    {
        using var source = new CancellationTokenSource();
        var outer = Outer(source.Token);
        await source.CancelAsync();
        await Try(outer);
        await Try(Linked(source.Token));
        await Try(TimeOut());
        await Try(Forget());
        return outer.Status;
    }

    private static async Task Try(Task task)
    {
        try
        {
            await task;
        }
        catch (OperationCanceledException exception)
        {
            Effects.Add($"{task.Status}: {exception.Message}");
        }
    }

    [Trace]
    private static async Task Outer(CancellationToken cancellation) => await Wait(cancellation);

    [Trace]
    private static async Task Wait(CancellationToken cancellation) => await Task.Delay(Timeout.Infinite, cancellation);

    [Trace]
    private static async Task Linked(CancellationToken cancellation)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.Yield();
        linked.Token.ThrowIfCancellationRequested();
    }

    /// <summary>What HttpClient does when nobody but its own clock has cancelled.</summary>
    [Trace]
    private static async Task TimeOut()
    {
        using var clock = new CancellationTokenSource();
        clock.Cancel();
        await Task.Yield();
        throw new TaskCanceledException("Too slow.", new TimeoutException(), clock.Token);
    }

    [Trace]
    private static async Task Forget()
    {
        var source = new TaskCompletionSource();
        source.SetCanceled();
        await source.Task;
    }
}
