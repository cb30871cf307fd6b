using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Context;

public static class ThreadsAndTimers
{
    public const string Tree = """
        ThreadsAndTimers.Start [chain] => 6
        ├─ ThreadsAndTimers.Work [tool] (name: "thread") => 1
        ├─ ThreadsAndTimers.Work [tool] (name: "pool") => 2
        └─ ThreadsAndTimers.Work [tool] (name: "timer") => 3
        ThreadsAndTimers.Work [tool] (name: "detached") => 4
        """;

    private static int count;

    public static async Task<object> Run()
    {
        count = 0;
        return await Start();
    }

    [Trace(EventType.Chain)]
    private static async Task<int> Start()
    {
        var sum = await OnThread() + await Task.Run(() => Work("pool")) + await OnTimer();
        await OnPoolWithoutContext();
        return sum;
    }

    private static Task<int> OnThread()
    {
        var result = new TaskCompletionSource<int>();
        new Thread(() => result.SetResult(Work("thread"))).Start();
        return result.Task;
    }

    private static Task<int> OnPoolWithoutContext()
    {
        var result = new TaskCompletionSource<int>();
        ThreadPool.UnsafeQueueUserWorkItem(_ => result.SetResult(Work("detached")), null);
        return result.Task;
    }

    private static async Task<int> OnTimer()
    {
        var result = new TaskCompletionSource<int>();
        await using var timer = new Timer(_ => result.TrySetResult(Work("timer")), null, 1, Timeout.Infinite);
        return await result.Task;
    }

    [Trace]
    private static int Work(string name) => ++count;
}
