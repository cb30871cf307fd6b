using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace HoneyHive.Export;

/// <summary>
/// The one background thread that exports. It wakes when a batch is full, when the flush interval is over, or when a flush is asked for,
/// and does one round each time. Whatever a round throws, the thread goes on with the next one.
/// </summary>
/// <param name="round">Exports; gets how long one export may take, and what.</param>
/// <param name="settings">Interval and timeout.</param>
/// <param name="report">Told when a round has failed. Does not throw.</param>
internal sealed class ExportWorker(Action<TimeSpan, RoundScope> round, ExportSettings settings, Action<string> report)
{
    /// <summary>A thread that never rests would cost a core.</summary>
    private static readonly TimeSpan ShortestInterval = TimeSpan.FromMilliseconds(10);

    private readonly TimeSpan interval = settings.FlushInterval < ShortestInterval ? ShortestInterval : settings.FlushInterval;
    private readonly AutoResetEvent wake = new(false);
    private readonly ConcurrentQueue<TaskCompletionSource<bool>> requests = new();
    private Thread? thread;
    private int isSignalled;
    private Deadline deadline;
    private Deadline nextInterval;
    private volatile bool isStopping;
    private volatile bool isStopped;

    internal void Start()
    {
        thread = new Thread(Run) { IsBackground = true, Name = "HoneyHive export" };

        // Whatever is current where the first span ends must not be kept alive by the thread, nor be the parent of what it does.
        var isSuppressed = ExecutionContext.IsFlowSuppressed();
        if (!isSuppressed)
            ExecutionContext.SuppressFlow();
        thread.Start();
        if (!isSuppressed)
            ExecutionContext.RestoreFlow();
    }

    /// <summary>Starts a round soon. Cheap when one is due already.</summary>
    internal void Wake()
    {
        if (Interlocked.Exchange(ref isSignalled, 1) == 0)
            wake.Set();
    }

    /// <summary>Completes when a round that began after this call is over, or the worker has stopped.</summary>
    internal Task RunRoundAsync()
    {
        var request = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        requests.Enqueue(request);
        Wake();
        if (isStopped)
            Complete(TakeRequests());
        return request.Task;
    }

    /// <summary>Does a last round and stops.</summary>
    /// <returns>Whether the thread has ended within the time.</returns>
    internal bool Stop(TimeSpan timeout)
    {
        deadline = Deadline.After(timeout);
        isStopping = true;
        Wake();
        return thread is null || thread.Join(timeout);
    }

    private void Run()
    {
        ThreadBatches.IgnoreThisThread();
        nextInterval = Deadline.After(interval);
        while (RunOnce())
        {
        }

        isStopped = true;
        Complete(TakeRequests());
    }

    /// <summary>Waits for the next round and does it.</summary>
    /// <returns>Whether there will be another one.</returns>
    private bool RunOnce()
    {
        var isIntervalOver = !isStopping && WaitForRound();
        Interlocked.Exchange(ref isSignalled, 0);

        // Read before the round: what a stop has to wait for must be seen by a whole round.
        var isLast = isStopping;
        var asked = TakeRequests();
        try
        {
            round(isLast ? deadline.Remaining : settings.ExportTimeout, ScopeOf(isLast || asked.Count > 0, isIntervalOver));
        }
        catch (Exception exception)
        {
            report($"An export went wrong, the next one follows: {exception}");
        }
        finally
        {
            Complete(asked);
        }

        return !isLast;
    }

    /// <returns>Whether the interval is over. It also is when full batches have kept the thread awake for so long.</returns>
    private bool WaitForRound()
    {
        var remaining = nextInterval.Remaining;
        var isOver = remaining == TimeSpan.Zero || !wake.WaitOne(remaining);
        if (isOver)
            nextInterval = Deadline.After(interval);
        return isOver;
    }

    private static RoundScope ScopeOf(bool isFlush, bool isIntervalOver) =>
        isFlush ? RoundScope.Flush : isIntervalOver ? RoundScope.Everything : RoundScope.FullBatches;

    private List<TaskCompletionSource<bool>> TakeRequests()
    {
        var taken = new List<TaskCompletionSource<bool>>();
        while (requests.TryDequeue(out var request))
            taken.Add(request);
        return taken;
    }

    private static void Complete(List<TaskCompletionSource<bool>> requests)
    {
        foreach (var request in requests)
            request.TrySetResult(true);
    }
}
