using System;
using System.Threading;
using System.Threading.Tasks;

namespace HoneyHive.Spans;

/// <summary>Learns when a task of the user completes, without his noticing.</summary>
internal static class TaskCompletion
{
    private const TaskContinuationOptions AtOnce = TaskContinuationOptions.ExecuteSynchronously | TaskContinuationOptions.DenyChildAttach;

    /// <summary>
    /// Calls back when the task completes, on the thread that completes it. A continuation is what this has to be: of the callbacks of awaiters the
    /// task runs only the first one at once, so that another one would change on which thread the user's own code goes on. The execution
    /// context does not flow into it, since entering one is told to everybody who listens to changes of an AsyncLocal.
    /// </summary>
    /// <param name="task">The task. That it has failed goes on to count as unobserved.</param>
    /// <param name="completed">What is called. Must not throw.</param>
    /// <param name="state">Its second argument.</param>
    internal static void Notify(Task task, Action<Task, object?> completed, object state)
    {
        // Null: user code has suppressed the flow already.
        if (ExecutionContext.Capture() is not { } context)
        {
            Continue(task, completed, state);
            return;
        }

        var suppressed = ExecutionContext.SuppressFlow();
        try
        {
            Continue(task, completed, state);
        }
        finally
        {
#if NET8_0_OR_GREATER
            // Undo would install a copy, and an outer span would take it for a change that user code has made.
            ExecutionContext.Restore(context);
#else
            suppressed.Undo();
#endif
        }
    }

    private static void Continue(Task task, Action<Task, object?> completed, object state) =>
        task.ContinueWith(completed, state, CancellationToken.None, AtOnce, TaskScheduler.Default);
}
