using System.Diagnostics;

namespace HoneyHive.Spans;

/// <content>The thread that the span was taken on.</content>
public sealed partial class Span
{
    /// <summary>The thread that has taken the span from the pool, or has given it back; null in the shared part of the pool.</summary>
    internal TracingThread? Thread { get; private set; }

    /// <summary>Whether the span is that of a synchronous method, so that it ends on the thread on which it began.</summary>
    internal bool IsSynchronous { get; set; }

    /// <summary>The calling thread, which ends the span.</summary>
    internal TracingThread EndingThread
    {
        get
        {
            Debug.Assert(!IsSynchronous || ReferenceEquals(Thread, TracingThread.Current), "The span of a synchronous method ends on another thread.");
            return IsSynchronous ? Thread! : TracingThread.Current;
        }
    }

    internal void Belong(TracingThread? thread)
    {
        if (!ReferenceEquals(Thread, thread))
            Thread = thread;
    }
}
