using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using HoneyHive;

namespace Specimens.Builders;

/// <summary>
/// A task-like type without a result, nested in a generic type, whose continuations run within <c>SetResult</c> and whose context does not flow:
/// they find the context of who completes it, and no span that is over.
/// </summary>
public static class RunsContinuationsInline
{
    public const string Tree = """
        RunsContinuationsInline.First [tool] (gate: {}, name: "first")
        └─ RunsContinuationsInline.Child [tool] (name: "before")
        RunsContinuationsInline.Second [tool] (gate: {})
        RunsContinuationsInline.Child [tool] (name: "after")
        RunsContinuationsInline.Child [tool] (name: "continued")
        """;

    public static object Run()
    {
        var gate = new Gate<int>();
        var first = First(gate, "first");
        Tell("first has returned");
        var second = Second(first);
        Tell("second has returned");
        gate.Open();
        Tell("the gate has opened");
        return second.IsCompleted;
    }

    private static void Tell(string when) => Effects.Add($"{when}: {Activity.Current?.OperationName ?? "nothing current"}");

    [Trace]
    private static async Gate<int>.Step First(Gate<int> gate, string name)
    {
        Child("before");
        await gate.Passed;
        Tell(name);
        Child("after");
    }

    [Trace]
    private static async Gate<int>.Step Second(Gate<int>.Step gate)
    {
        await gate;
        Tell("continued");
        Child("continued");
    }

    [Trace]
    private static void Child(string name) => Effects.Add(name);

    public sealed class Gate<T>
    {
        internal Step Passed { get; } = new();

        internal void Open() => Passed.Complete();

        [AsyncMethodBuilder(typeof(StepBuilder))]
        public sealed class Step : ICriticalNotifyCompletion
        {
            private readonly List<Action> continuations = [];

            internal bool IsCompleted { get; private set; }

            internal Awaiter GetAwaiter() => new(this);

            internal void Complete()
            {
                IsCompleted = true;
                continuations.ForEach(continuation => continuation());
            }

            public void OnCompleted(Action continuation) => continuations.Add(continuation);

            public void UnsafeOnCompleted(Action continuation) => continuations.Add(continuation);
        }

        public readonly struct Awaiter(Step step) : ICriticalNotifyCompletion
        {
            public bool IsCompleted => step.IsCompleted;

            public void GetResult()
            {
            }

            public void OnCompleted(Action continuation) => step.OnCompleted(continuation);

            public void UnsafeOnCompleted(Action continuation) => step.UnsafeOnCompleted(continuation);
        }
    }

    public struct StepBuilder
    {
        public Gate<int>.Step Task { get; private set; }

        public static StepBuilder Create() => new() { Task = new() };

        public readonly void Start<TMachine>(ref TMachine machine)
            where TMachine : IAsyncStateMachine => machine.MoveNext();

        public readonly void SetStateMachine(IAsyncStateMachine machine)
        {
        }

        public readonly void SetResult() => Task.Complete();

        public readonly void SetException(Exception exception) => Effects.Add(exception.Message);

        public readonly void AwaitOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
            where TAwaiter : INotifyCompletion
            where TMachine : IAsyncStateMachine
        {
            IAsyncStateMachine boxed = machine;
            awaiter.OnCompleted(boxed.MoveNext);
        }

        public readonly void AwaitUnsafeOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
            where TAwaiter : ICriticalNotifyCompletion
            where TMachine : IAsyncStateMachine
        {
            IAsyncStateMachine boxed = machine;
            awaiter.UnsafeOnCompleted(boxed.MoveNext);
        }
    }
}
