using System;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Returning;

public static class CompletedByAnother
{
    public const string Tree = """
        CompletedByAnother.Wait [tool] (name: "result") => 1
        CompletedByAnother.Wait [tool] (name: "failure") !! InvalidOperationException: No.
        CompletedByAnother.Wait [tool] (name: "token") ~~ cancelled
        CompletedByAnother.Wait [tool] (name: "nobody") ~~ cancelled
        """;

    public static async Task<object> Run()
    {
        Effects.Add(await End("result", source => source.SetResult(1)));
        Effects.Add(await End("failure", source => source.SetException(new InvalidOperationException("No."))));
        Effects.Add(await End("token", source => source.SetCanceled(new CancellationToken(canceled: true))));
        Effects.Add(await End("nobody", source => source.SetCanceled()));
        return Task.CurrentId is null;
    }

    /// <summary>The span has ended when the thread that completes the task goes on.</summary>
    private static async Task<string> End(string name, Action<TaskCompletionSource<int>> complete)
    {
        var source = new TaskCompletionSource<int>();
        var task = Wait(name, () => source.Task);
        var thread = new Thread(() => complete(source));
        thread.Start();
        thread.Join();
        try
        {
            return $"{name}: {await task}";
        }
        catch (Exception exception)
        {
            return $"{name}: {exception.GetType().Name}: {exception.Message}";
        }
    }

    [Trace]
    private static Task<int> Wait(string name, Func<Task<int>> task) => task();
}
