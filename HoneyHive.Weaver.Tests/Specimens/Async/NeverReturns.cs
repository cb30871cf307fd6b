using System;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

/// <summary>The compiler leaves the success out of methods that can only fail: nothing sets a result.</summary>
public static class NeverReturns
{
    public const string Tree = """
        NeverReturns.Serve [tool] (turns: 2) !! TimeoutException: served 2
        NeverReturns.Refuse [tool] (reason: "closed") !! NotSupportedException: closed
        NeverReturns.Watch [tool] !! InvalidOperationException: gone
        """;

    public static async Task<object> Run() =>
        await MessageOf(() => Serve(2)) + await MessageOf(() => Refuse("closed")) + await MessageOf(() => Watch(CancellationToken.None).AsTask());

    private static async Task<string> MessageOf(Func<Task> call)
    {
        try
        {
            await call();
            return "returned";
        }
        catch (Exception exception)
        {
            return exception.Message;
        }
    }

    [Trace]
    private static async Task Serve(int turns)
    {
        for (var turn = 0; ; turn++)
        {
            await Task.Yield();
            if (turn == turns)
                throw new TimeoutException($"served {turn}");
            Effects.Add($"turn {turn}");
        }
    }

    [Trace]
    private static async Task<int> Refuse(string reason)
    {
        try
        {
            await Task.Yield();
            throw new NotSupportedException(reason);
        }
        finally
        {
            Effects.Add("finally");
        }
    }

    [Trace]
    private static async ValueTask Watch(CancellationToken cancel)
    {
        while (true)
        {
            await Task.Yield();
            cancel.ThrowIfCancellationRequested();
            Look();
        }
    }

    private static void Look() => throw new InvalidOperationException("gone");
}
