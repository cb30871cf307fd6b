using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Returning;

public static class AsyncLocals
{
    public const string Tree = """
        AsyncLocals.Set [tool] => 1
        AsyncLocals.Set [tool] => 1
        AsyncLocals.Suppress [tool]
        """;

    private static readonly AsyncLocal<string?> Local = new(change =>
        Effects.Add($"{change.PreviousValue ?? "none"} -> {change.CurrentValue ?? "none"}, context {change.ThreadContextChanged}"));

    public static async Task<object> Run()
    {
        Local.Value = "a";
        var source = new TaskCompletionSource<int>();
        var pending = Set("b", source.Task);
        Effects.Add($"after the call: {Local.Value}");
        Complete(source);
        await pending;
        await Set("c", Task.FromResult(1));
        await Suppress(Task.CompletedTask);
        Effects.Add($"suppressed: {ExecutionContext.IsFlowSuppressed()}");
        return Local.Value!;
    }

    /// <summary>On a thread without any context of ours: entering one would be told.</summary>
    private static void Complete(TaskCompletionSource<int> source)
    {
        var thread = new Thread(() => source.SetResult(1));
        thread.UnsafeStart();
        thread.Join();
    }

    [Trace(CaptureInputs = false)]
    private static Task<int> Set(string value, Task<int> task)
    {
        Local.Value = value;
        return task;
    }

    [Trace(CaptureInputs = false)]
    private static Task Suppress(Task task)
    {
        using (ExecutionContext.SuppressFlow())
            return task;
    }
}
