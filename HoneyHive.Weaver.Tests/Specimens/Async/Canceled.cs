using System;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class Canceled
{
    public const string Tree = """
        Canceled.Wait [tool] (name: "a") ~~ cancelled
        """;

    public static async Task<object> Run()
    {
        using var source = new CancellationTokenSource();
        var task = Wait("a", source.Token);
        await source.CancelAsync();
        try
        {
            await task;
        }
        catch (OperationCanceledException exception)
        {
            Effects.Add($"{task.Status} {exception.CancellationToken == source.Token}");
        }

        return task.IsCanceled;
    }

    [Trace]
    private static async Task Wait(string name, CancellationToken cancellation) => await Task.Delay(Timeout.Infinite, cancellation);
}
