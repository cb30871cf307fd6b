using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

/// <summary>Callers of every kind find the context that they had, whether the method is suspended, completes at once or fails.</summary>
public static class CallerContext
{
    public const string Tree = """
        CallerContext.Step [tool] (how: "await") => "await as callee"
        ├─ CallerContext.Inner [tool] (how: "await") => 5
        └─ CallerContext.Inner [tool] (how: "await again") => 11
        CallerContext.Step [tool] (how: "at once") => "at once as callee"
        CallerContext.Step [tool] (how: "fail") !! InvalidOperationException: fail
        CallerContext.Step [tool] (how: "await") => "await as callee"
        ├─ CallerContext.Inner [tool] (how: "await") => 5
        └─ CallerContext.Inner [tool] (how: "await again") => 11
        CallerContext.Step [tool] (how: "at once") => "at once as callee"
        CallerContext.Step [tool] (how: "fail") !! InvalidOperationException: fail
        """;

    private static readonly AsyncLocal<string> local = new();

    public static async Task<object> Run()
    {
        foreach (var how in new[] { "await", "at once", "fail" })
            await Observe(() => Step(how));
        foreach (var how in new[] { "await", "at once", "fail" })
        {
            local.Value = "caller";
            try
            {
                await Step(how);
            }
            catch (InvalidOperationException exception)
            {
                Effects.Add(exception.Message);
            }

            Tell($"after await of {how}");
        }

        return "done";
    }

    /// <summary>Looks at the context between the call and the await, from a method that nobody suspends.</summary>
    private static Task Observe(Func<Task> step)
    {
        local.Value = "caller";
        var task = step();
        Tell("after the call");
        return task.ContinueWith(ended => Effects.Add($"{ended.Status}"), TaskScheduler.Default);
    }

    private static void Tell(string when) => Effects.Add($"{when}: {local.Value}, {Activity.Current?.OperationName ?? "nothing current"}");

    [Trace]
    private static async Task<string> Step(string how)
    {
        local.Value = "callee";
        if (how == "fail")
            throw new InvalidOperationException(how);
        if (how == "await")
        {
            await Inner(how);
            await Inner(how + " again");
        }

        return $"{how} as {local.Value}";
    }

    [Trace]
    private static async ValueTask<int> Inner(string how)
    {
        local.Value = "inner";
        await Task.Yield();
        return how.Length;
    }
}
