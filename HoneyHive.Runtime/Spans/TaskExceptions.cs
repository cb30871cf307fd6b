using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading.Tasks;
using static System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes;

namespace HoneyHive.Spans;

/// <summary>
/// Reads the exception of a task without observing it. <see cref="Task.Exception"/> marks it as handled, and then
/// <see cref="TaskScheduler.UnobservedTaskException"/> would no longer tell the user that nobody has. Where the private fields are not as
/// expected (checked once), it is recorded that a task has failed, but not how.
/// </summary>
internal static class TaskExceptions
{
    private const BindingFlags Private = BindingFlags.Instance | BindingFlags.NonPublic;

#if NET8_0_OR_GREATER
    private const string CoreLibrary = ", System.Private.CoreLib";
#else
    private const string CoreLibrary = ", mscorlib";
#endif

    [DynamicallyAccessedMembers(NonPublicFields)]
    private static readonly Type? contingent = Type.GetType("System.Threading.Tasks.Task+ContingentProperties" + CoreLibrary);

    [DynamicallyAccessedMembers(NonPublicFields)]
    private static readonly Type? holder = Type.GetType("System.Threading.Tasks.TaskExceptionHolder" + CoreLibrary);

    private static readonly FieldInfo? contingentOfTask = typeof(Task).GetField("m_contingentProperties", Private);
    private static readonly FieldInfo? holderOfContingent = contingent?.GetField("m_exceptionsHolder", Private);
    private static readonly FieldInfo? faults = holder?.GetField("m_faultExceptions", Private);
    private static readonly FieldInfo? cancellation = holder?.GetField("m_cancellationException", Private);

    /// <summary>Stands for an exception that cannot be read.</summary>
    private static readonly AggregateException unread = new("The task has failed.");

    /// <summary>Whether exceptions can be read on this version of the framework.</summary>
    internal static bool IsReadable { get; } = Probe();

    /// <summary>What awaiting the task, which has failed, would throw.</summary>
    internal static Exception OfFaulted(Task task) => (IsReadable ? ReadFault(task) : null) ?? unread;

    /// <summary>The exception that has cancelled the task; null when it was cancelled in another way, or when that is not known.</summary>
    internal static Exception? OfCanceled(Task task) => IsReadable ? ReadCancellation(task) : null;

    private static Exception? ReadFault(Task task) =>
        HolderOf(task) is { } found && faults!.GetValue(found) is IReadOnlyList<ExceptionDispatchInfo> { Count: > 0 } infos ? infos[0].SourceException : null;

    private static Exception? ReadCancellation(Task task) =>
        HolderOf(task) is { } found ? (cancellation!.GetValue(found) as ExceptionDispatchInfo)?.SourceException : null;

    private static object? HolderOf(Task task) =>
        contingentOfTask!.GetValue(task) is { } found ? holderOfContingent!.GetValue(found) : null;

    /// <summary>Reads from tasks of its own, which nobody else will be told of.</summary>
    private static bool Probe()
    {
        if (contingentOfTask is null || holderOfContingent is null || faults is null || cancellation is null)
            return false;
        try
        {
            var (fault, cancelling) = (new InvalidOperationException(), new OperationCanceledException());
            var (failed, cancelled) = (EndedBy(fault), EndedBy(cancelling));
            var isRead = ReferenceEquals(ReadFault(failed), fault) && ReferenceEquals(ReadCancellation(cancelled), cancelling);
            return failed.Exception is not null && isRead;
        }
        catch (Exception)
        {
            // Another layout shows in other types.
            return false;
        }
    }

    private static Task EndedBy(Exception exception)
    {
        var builder = AsyncTaskMethodBuilder.Create();
        var task = builder.Task;
        builder.SetException(exception);
        return task;
    }
}
