using System;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Returning;

public static class CompletedTasks
{
    public const string Tree = """
        CompletedTasks.Now [tool]
        CompletedTasks.Value [tool] (number: 1) => 1
        CompletedTasks.Failed [tool] !! InvalidOperationException: No.
        CompletedTasks.Several [tool] !! ArgumentException: first
        CompletedTasks.Cancelled [tool] ~~ cancelled
        """;

    public static async Task<object> Run()
    {
        await Now();
        var value = await Value(1);
        foreach (var task in new Task[] { Failed(), Several(), Cancelled() })
        {
            try
            {
                await task;
            }
            catch (Exception exception)
            {
                Effects.Add($"{task.Status} {exception.GetType().Name} {task.Exception?.InnerExceptions.Count}");
            }
        }

        return value;
    }

    [Trace]
    private static Task Now() => Task.CompletedTask;

    [Trace]
    private static Task<int> Value(int number) => Task.FromResult(number);

    [Trace]
    private static Task Failed() => Task.FromException(new InvalidOperationException("No."));

    [Trace]
    private static Task<int> Several()
    {
        var source = new TaskCompletionSource<int>();
        source.SetException([new ArgumentException("first"), new InvalidOperationException("second")]);
        return source.Task;
    }

    [Trace]
    private static Task<int> Cancelled() => Task.FromCanceled<int>(new CancellationToken(canceled: true));
}
