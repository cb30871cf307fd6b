using System;
using System.Threading.Tasks;
using System.Threading.Tasks.Sources;
using HoneyHive.Spans;
using HoneyHive.Weaving;

namespace HoneyHive;

/// <content>The spans of methods that return an awaitable without being async: they end when that completes.</content>
internal static partial class Tracer
{
    private static readonly Action<Task, object?> settle = static (task, span) => Settle((Span)span!, task);
    private static readonly Action<Task, object?> settleRedacted = static (task, span) => SettleRedacted((Span)span!, task);

    internal static void EndWith(Span span, Task? task)
    {
        if (task is null or { IsCompleted: true })
            Settle(span, task);
        else
            Await(span, task, settle);
    }

    internal static void EndWith<T>(Span span, Task<T>? task, ReturnedOutput output)
    {
        if (output == ReturnedOutput.None || task is null)
            EndWith(span, task);
        else if (!task.IsCompleted)
            Await(span, task, output == ReturnedOutput.Value ? ResultOf<T>.Settle : settleRedacted);
        else if (output == ReturnedOutput.Value)
            SettleResult(span, task);
        else
            SettleRedacted(span, task);
    }

    internal static ValueTask EndWith(Span span, ValueTask task)
    {
        switch (ValueTaskContent.Of(task))
        {
            case Task inner:
                EndWith(span, inner);
                return task;
            case IValueTaskSource source when span.Path is not UnsampledPath:
                Suspend(span);
                return new(new ReturnedSource(source, span), ValueTaskContent.TokenOf(task));
            default:
                Exit(span);
                return task;
        }
    }

    internal static ValueTask<T> EndWith<T>(Span span, ValueTask<T> task, ReturnedOutput output)
    {
        switch (ValueTaskContent<T>.Of(task))
        {
            case Task<T> inner:
                EndWith(span, inner, output);
                return task;
            case IValueTaskSource<T> source when span.Path is not UnsampledPath:
                Suspend(span);
                return new(new ReturnedSource<T>(source, span, output), ValueTaskContent<T>.TokenOf(task));
            case null when ValueTaskContent<T>.IsReadable:
                span.RecordReturned(task.Result, output);
                break;
        }

        Exit(span);
        return task;
    }

    /// <summary>Takes the span away from what is current and ends it when the task completes; after that it is nobody's here.</summary>
    private static void Await(Span span, Task task, Action<Task, object?> settled)
    {
        if (span.Path is UnsampledPath)
        {
            // Nothing comes of it: there is nothing to wait for.
            Exit(span);
            return;
        }

        Suspend(span);
        try
        {
            TaskCompletion.Notify(task, settled, span);
        }
        catch (Exception exception)
        {
            Report("waiting for a returned task", exception);
            Exit(span);
        }
    }

    /// <summary>Records how the task has ended, and ends the span.</summary>
    private static void Settle(Span span, Task? task)
    {
        switch (task?.Status)
        {
            case TaskStatus.Faulted:
                span.RecordFailure(TaskExceptions.OfFaulted(task));
                break;
            case TaskStatus.Canceled when TaskExceptions.OfCanceled(task) is { } exception:
                span.RecordFailure(exception);
                break;
            case TaskStatus.Canceled:
                span.RecordCancellation();
                break;
        }

        Exit(span);
    }

    private static void SettleRedacted(Span span, Task task)
    {
        if (task.Status == TaskStatus.RanToCompletion)
            span.RecordReturned(string.Empty, ReturnedOutput.Redacted);
        Settle(span, task);
    }

    private static void SettleResult<T>(Span span, Task<T> task)
    {
        if (task.Status == TaskStatus.RanToCompletion)
            span.RecordOutput(task.Result);
        Settle(span, task);
    }

    private static class ResultOf<T>
    {
        internal static readonly Action<Task, object?> Settle = static (task, span) => SettleResult((Span)span!, (Task<T>)task);
    }
}
