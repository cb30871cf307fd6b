using System;
#if NET8_0_OR_GREATER
using System.Runtime.InteropServices;
#endif
using System.Threading;
using HoneyHive.Spans;

namespace HoneyHive.Monitoring;

/// <summary>Sends what has ended before the process is gone: at a normal exit, at SIGTERM, and at an exception that nobody handles.</summary>
internal static class ProcessEnd
{
    /// <summary>Longest time that the end of a process is held up.</summary>
    private static readonly TimeSpan Cap = TimeSpan.FromSeconds(5);

    /// <summary>Longest time that a signal is held up: others may wait for it to begin an orderly end, in which spans still arise.</summary>
    private static readonly TimeSpan SignalCap = TimeSpan.FromSeconds(2);

    private static int isWatching;

#if NET8_0_OR_GREATER
    /// <summary>Listens as long as it is reachable.</summary>
    private static PosixSignalRegistration? terminationSignal;
#endif

    /// <summary>Watches for the end of the process, from the first call on.</summary>
    internal static void Watch()
    {
        if (Interlocked.Exchange(ref isWatching, 1) != 0)
            return;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Retire(Tracer.Path, Cap);
        AppDomain.CurrentDomain.UnhandledException += (_, _) => EndAbandoned();
        WatchSignals();
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

    /// <summary>From .NET 10 on, SIGTERM ends a process without <see cref="AppDomain.ProcessExit"/>, unless somebody listens to it.</summary>
    private static void WatchSignals()
    {
#if NET8_0_OR_GREATER
        try
        {
            terminationSignal = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Tracer.Path?.Pipeline.FlushAsync(SignalCap).GetAwaiter().GetResult());
        }
        catch (Exception exception)
        {
            // No signals on this platform: the end of the process is seen in the other ways.
            Tracer.Diagnostics.Detail($"SIGTERM is not watched: {exception.Message}");
        }
#endif
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
