using System;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class VoidMethod
{
    public const string Tree = """
        VoidMethod.Handle [tool] (name: "click")
        VoidMethod.Fail [tool] (name: "drop") !! InvalidOperationException: drop
        """;

    public static async Task<object> Run()
    {
        await Desk.Post(() => Handle("click"));
        return (await Desk.Post(() => Fail("drop")))!.Message;
    }

    [Trace]
    private static async void Handle(string name)
    {
        await Task.Yield();
        Effects.Add($"handled {name}");
    }

    [Trace]
    private static async void Fail(string name)
    {
        await Task.Yield();
        throw new InvalidOperationException(name);
    }

    /// <summary>Waits for the async void methods that it starts, and takes the exception that one of them ends with.</summary>
    private sealed class Desk : SynchronizationContext
    {
        private readonly TaskCompletionSource<Exception?> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Exception? failure;

        public static Task<Exception?> Post(Action start)
        {
            var (desk, previous) = (new Desk(), Current);
            SetSynchronizationContext(desk);
            start();
            SetSynchronizationContext(previous);
            return desk.completion.Task;
        }

        public override void OperationCompleted() => completion.SetResult(failure);

        public override void Post(SendOrPostCallback callback, object? state)
        {
            try
            {
                callback(state);
            }
            catch (InvalidOperationException exception)
            {
                failure = exception;
            }
        }
    }
}
