using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.LeftAlone;

public static class CustomBuilder
{
    public const string Warning = "HH0013: CustomBuilder.Length is built by";

    public const string Tree = "";

    public static async Task<object> Run() => await Length("abc");

    [Trace]
    [AsyncMethodBuilder(typeof(Builder<>))]
    private static async Task<int> Length(string text) // warned
    {
        await Task.Yield();
        return text.Length;
    }

    private struct Builder<TResult>
    {
        private AsyncTaskMethodBuilder<TResult> inner;

        public Task<TResult> Task => inner.Task;

        public static Builder<TResult> Create() => new() { inner = AsyncTaskMethodBuilder<TResult>.Create() };

        public void Start<T>(ref T machine)
            where T : IAsyncStateMachine => machine.MoveNext();

        public void SetStateMachine(IAsyncStateMachine machine) => inner.SetStateMachine(machine);

        public void SetResult(TResult result) => inner.SetResult(result);

        public void SetException(Exception exception) => inner.SetException(exception);

        public void AwaitOnCompleted<TAwaiter, T>(ref TAwaiter awaiter, ref T machine)
            where TAwaiter : INotifyCompletion
            where T : IAsyncStateMachine => inner.AwaitOnCompleted(ref awaiter, ref machine);

        public void AwaitUnsafeOnCompleted<TAwaiter, T>(ref TAwaiter awaiter, ref T machine)
            where TAwaiter : ICriticalNotifyCompletion
            where T : IAsyncStateMachine => inner.AwaitUnsafeOnCompleted(ref awaiter, ref machine);
    }
}
