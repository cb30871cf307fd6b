using System;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Cancelled;

/// <summary>Cancelled is what somebody has asked for; what only looks like it is a failure.</summary>
public static class SyncMethods
{
    public const string Tree = """
        SyncMethods.Throw [tool] (name: "token") ~~ cancelled
        SyncMethods.Throw [tool] (name: "task") ~~ cancelled
        SyncMethods.Throw [tool] (name: "no token") !! OperationCanceledException: The operation was canceled.
        SyncMethods.Throw [tool] (name: "idle token") !! OperationCanceledException: The operation was canceled.
        SyncMethods.Throw [tool] (name: "time-out") !! TaskCanceledException: Too slow.
        SyncMethods.Handle [tool] => "handled"
        └─ SyncMethods.Throw [tool] (name: "inner") ~~ cancelled
        """;

    public static object Run()
    {
        using var source = new CancellationTokenSource();
        using var idle = new CancellationTokenSource();
        source.Cancel();
        Try("token", new OperationCanceledException(source.Token));
        Try("task", new TaskCanceledException("No.", null, source.Token));
        Try("no token", new OperationCanceledException());
        Try("idle token", new OperationCanceledException(idle.Token));
        Try("time-out", new TaskCanceledException("Too slow.", new TimeoutException(), source.Token));
        return Handle(source.Token);
    }

    private static void Try(string name, Exception exception)
    {
        try
        {
            Throw(name, () => exception);
        }
        catch (OperationCanceledException caught)
        {
            Effects.Add($"{name}: {ReferenceEquals(exception, caught)}");
        }
    }

    [Trace]
    private static string Handle(CancellationToken cancellation)
    {
        try
        {
            Throw("inner", () => new OperationCanceledException(cancellation));
            return "not thrown";
        }
        catch (OperationCanceledException)
        {
            return "handled";
        }
    }

    [Trace]
    private static void Throw(string name, Func<Exception> create) => throw create();
}
