using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Builders;

/// <summary>
/// A task-like type whose methods begin to run when somebody awaits them, with a builder that is a class. Whoever awaits keeps its own context.
/// </summary>
public static class StartsWhenAwaited
{
    public const string Tree = """
        StartsWhenAwaited.Load [tool] (name: "a") => 2
        └─ StartsWhenAwaited.Child [tool] (name: "a") => 1
        StartsWhenAwaited.Load [tool] (name: "b") => 2
        └─ StartsWhenAwaited.Child [tool] (name: "b") => 1
        StartsWhenAwaited.Consume [tool] (lazy: {"HasStarted":false}) => 2
        └─ StartsWhenAwaited.Last [tool]
        """;

    public static async Task<object> Run()
    {
        var first = Load("a");
        var second = Load("b");
        var never = Load("never");
        Effects.Add($"{never.HasStarted}");
        return await first + await Consume(second);
    }

    [Trace]
    private static async Task<int> Consume(Lazy<int> lazy)
    {
        var result = await lazy;
        Last();
        return result;
    }

    [Trace]
    private static void Last() => Effects.Add("last");

    [Trace]
    private static async Lazy<int> Load(string name)
    {
        Effects.Add($"load {name}");
        var length = await Child(name);
        return length + 1;
    }

    [Trace]
    private static async Task<int> Child(string name)
    {
        await Task.Yield();
        return name.Length;
    }

    [AsyncMethodBuilder(typeof(Builder<>))]
    private sealed class Lazy<T>(Action start, Task<T> task)
    {
        public bool HasStarted { get; private set; }

        public TaskAwaiter<T> GetAwaiter()
        {
            if (!HasStarted)
            {
                HasStarted = true;
                start();
            }

            return task.GetAwaiter();
        }
    }

    private sealed class Builder<T>
    {
        private readonly TaskCompletionSource<T> source = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private IAsyncStateMachine? machine;

        public Lazy<T> Task { get; private set; } = null!;

        public static Builder<T> Create() => new();

        public void Start<TMachine>(ref TMachine machine)
            where TMachine : IAsyncStateMachine
        {
            this.machine = machine;
            Task = new(() => this.machine.MoveNext(), source.Task);
        }

        public void SetStateMachine(IAsyncStateMachine machine) => this.machine = machine;

        public void SetResult(T result) => source.SetResult(result);

        public void SetException(Exception exception) => source.SetException(exception);

        public void AwaitOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
            where TAwaiter : INotifyCompletion
            where TMachine : IAsyncStateMachine => awaiter.OnCompleted(this.machine!.MoveNext);

        public void AwaitUnsafeOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
            where TAwaiter : ICriticalNotifyCompletion
            where TMachine : IAsyncStateMachine => awaiter.OnCompleted(this.machine!.MoveNext);
    }
}
