using System;
using HoneyHive.Spans;

namespace HoneyHive.Monitoring;

/// <summary>Sends what has ended before the process is gone: at a normal exit, at SIGTERM, and at an exception that nobody handles.</summary>
internal static class ProcessEnd
{
    /// <summary>Longest time that the end of a process is held up.</summary>
    private static readonly TimeSpan Cap = TimeSpan.FromSeconds(5);

    private static int isWatching;

    /// <summary>Watches for the end of the process, from the first call on.</summary>
    internal static void Watch()
    {
        if (System.Threading.Interlocked.Exchange(ref isWatching, 1) != 0)
            return;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Retire(Tracer.Path, Cap);
        AppDomain.CurrentDomain.UnhandledException += (_, _) => EndAbandoned();
    }

    /// <summary>Sends what a path still holds and stops it. Never throws.</summary>
    internal static void Retire(TracingPath? path, TimeSpan timeout)
    {
        try
        {
            path?.Pipeline.Shutdown(timeout);
        }
        catch (Exception exception)
        {
            Tracer.Report("shutting down", exception);
        }
    }

    /// <summary>
    /// Runs on the thread whose exception nobody has handled: the filters of its traced methods have recorded the exception, their
    /// <c>finally</c> blocks will not run any more.
    /// </summary>
    private static void EndAbandoned()
    {
        while (FailingSpans.Take() is { } span)
            Tracer.Exit(span);
        Retire(Tracer.Path, Cap);
    }
}
