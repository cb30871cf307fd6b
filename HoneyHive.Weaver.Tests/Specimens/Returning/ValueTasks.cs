using System;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Returning;

public static class ValueTasks
{
    public const string Tree = """
        ValueTasks.Done [tool]
        ValueTasks.Value [tool] (number: 1) => 1
        ValueTasks.OfTask [tool] => 2
        ValueTasks.Plain [tool]
        ValueTasks.OfTask [tool] !! InvalidOperationException: No.
        ValueTasks.Plain [tool] ~~ cancelled
        """;

    public static async Task<object> Run()
    {
        await Done();
        var sum = await Value(1) + await OfTask(Later(2));
        await Plain(Later(3));
        var inner = Task.FromResult(4);
        Effects.Add($"same task: {ReferenceEquals(inner, Untraced(inner).AsTask())}");
        await Try(OfTask(Fail()).AsTask());
        await Try(Plain(Task.FromCanceled(new CancellationToken(canceled: true))).AsTask());
        return sum;
    }

    private static ValueTask<int> Untraced(Task<int> task) => new(task);

    [Trace]
    private static ValueTask Done() => default;

    [Trace]
    private static ValueTask<int> Value(int number) => new(number);

    [Trace(CaptureInputs = false)]
    private static ValueTask<int> OfTask(Task<int> task) => new(task);

    [Trace(CaptureInputs = false)]
    private static ValueTask Plain(Task task) => new(task);

    private static async Task<int> Later(int result)
    {
        await Task.Yield();
        return result;
    }

    private static async Task<int> Fail()
    {
        await Task.Yield();
        throw new InvalidOperationException("No.");
    }

    private static async Task Try(Task task)
    {
        try
        {
            await task;
        }
        catch (Exception exception)
        {
            Effects.Add($"{task.Status}: {exception.Message}");
        }
    }
}
