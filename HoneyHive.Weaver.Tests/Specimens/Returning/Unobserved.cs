using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Returning;

/// <summary>A failure that nobody looks at is told to the program, and only such a one.</summary>
public static class Unobserved
{
    public const string Tree = """
        Unobserved.Fail [tool] (name: "at once") !! InvalidOperationException: unobserved, at once
        Unobserved.Wait [tool] (name: "later") !! InvalidOperationException: unobserved, later
        Unobserved.Fail [tool] (name: "seen at once") !! InvalidOperationException: unobserved, seen at once
        Unobserved.Wait [tool] (name: "seen later") !! InvalidOperationException: unobserved, seen later
        """;

    public static object Run()
    {
        var told = new List<string>();
        EventHandler<UnobservedTaskExceptionEventArgs> listen = (_, unobserved) => Add(told, unobserved.Exception.InnerException!.Message);
        TaskScheduler.UnobservedTaskException += listen;
        try
        {
            Drop();
            Observe();
            for (var round = 0; round < 3; round++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= listen;
        }

        lock (told)
            return string.Join(" | ", told.Order(StringComparer.Ordinal));
    }

    /// <summary>Other failures of the process are none of this.</summary>
    private static void Add(List<string> told, string message)
    {
        if (!message.StartsWith("unobserved, ", StringComparison.Ordinal))
            return;
        lock (told)
            told.Add(message);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Drop()
    {
        _ = Fail("at once");
        var source = new TaskCompletionSource<int>();
        _ = Wait("later", () => source.Task);
        source.SetException(new InvalidOperationException("unobserved, later"));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Observe()
    {
        _ = Fail("seen at once").Exception;
        var source = new TaskCompletionSource<int>();
        var task = Wait("seen later", () => source.Task);
        source.SetException(new InvalidOperationException("unobserved, seen later"));
        _ = task.Exception;
    }

    [Trace]
    private static Task Fail(string name) => Task.FromException(new InvalidOperationException($"unobserved, {name}"));

    [Trace]
    private static Task<int> Wait(string name, Func<Task<int>> task) => task();
}
