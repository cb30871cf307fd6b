using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Builders;

/// <summary>
/// This <c>Start</c> lets everything that the method does to the execution context leak into its caller: the user's own changes stay as
/// visible as they were, and the span does not.
/// </summary>
public static class DoesNotRestoreContext
{
    public const string Tree = """
        DoesNotRestoreContext.Length [tool] (text: "suspended") => 9
        └─ DoesNotRestoreContext.Child [tool]
        DoesNotRestoreContext.Length [tool] (text: "") => 0
        DoesNotRestoreContext.Length [tool] (text: "fails") !! InvalidOperationException: fails
        DoesNotRestoreContext.Start [tool]
        """;

    private static readonly AsyncLocal<string> local = new();

    public static async Task<object> Run()
    {
        var sum = 0;
        foreach (var text in new[] { "suspended", "", "fails" })
        {
            local.Value = "caller";
            var task = Length(text);
            Effects.Add($"{text}: {local.Value}, {Activity.Current?.OperationName ?? "nothing current"}");
            try
            {
                sum += await task;
            }
            catch (InvalidOperationException exception)
            {
                Effects.Add(exception.Message);
            }
        }

        Start();
        return sum;
    }

    [Trace]
    private static void Start() => Effects.Add("a sibling");

    [Trace]
    [AsyncMethodBuilder(typeof(Builder<>))]
    private static async Task<int> Length(string text)
    {
        local.Value = "callee";
        if (text == "fails")
            throw new InvalidOperationException(text);
        if (text == "suspended")
            await Child();
        return text.Length;
    }

    [Trace]
    private static async Task Child() => await Task.Yield();

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
