using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Builders;

/// <summary>What a builder throws reaches who called <c>MoveNext</c>: the caller of the method, when nothing was awaited.</summary>
public static class ThrowsInSetResult
{
    public const string Tree = """
        ThrowsInSetResult.Close [tool] (name: "result") => 6
        ThrowsInSetResult.Close [tool] (name: "exception") !! InvalidOperationException: exception
        """;

    public static object Run()
    {
        Observe("result");
        Observe("exception");
        return Activity.Current?.OperationName ?? "nothing current";
    }

    private static void Observe(string name)
    {
        try
        {
            _ = Close(name);
        }
        catch (NotSupportedException exception)
        {
            Effects.Add($"{exception.Message}, {Activity.Current?.OperationName ?? "nothing current"}");
        }
    }

#pragma warning disable CS1998 // Nothing is awaited.
    [Trace]
    [AsyncMethodBuilder(typeof(Builder<>))]
    private static async Task<int> Close(string name)
    {
        if (name == "exception")
            throw new InvalidOperationException(name);
        return name.Length;
    }
#pragma warning restore CS1998

    private struct Builder<TResult>
    {
        public readonly Task<TResult> Task => System.Threading.Tasks.Task.FromResult(default(TResult)!);

        public static Builder<TResult> Create() => default;

        public readonly void Start<T>(ref T machine)
            where T : IAsyncStateMachine => machine.MoveNext();

        public readonly void SetStateMachine(IAsyncStateMachine machine)
        {
        }

        public readonly void SetResult(TResult result) => throw new NotSupportedException($"no result {result}");

        public readonly void SetException(Exception exception) => throw new NotSupportedException($"no exception {exception.Message}");

        public readonly void AwaitOnCompleted<TAwaiter, T>(ref TAwaiter awaiter, ref T machine)
            where TAwaiter : INotifyCompletion
            where T : IAsyncStateMachine => awaiter.OnCompleted(machine.MoveNext);

        public readonly void AwaitUnsafeOnCompleted<TAwaiter, T>(ref TAwaiter awaiter, ref T machine)
            where TAwaiter : ICriticalNotifyCompletion
            where T : IAsyncStateMachine => awaiter.OnCompleted(machine.MoveNext);
    }
}
