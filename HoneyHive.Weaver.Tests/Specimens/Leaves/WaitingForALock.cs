using System;
using System.Diagnostics;
using System.Threading;
using HoneyHive;

namespace Specimens.Leaves;

public static class WaitingForALock
{
    public const string Tree = """
        WaitingForALock.Take [tool] => 1
        └─ look
        """;

    /// <summary>Other libraries do not find the span.</summary>
    public const string ThreadTree = """
        WaitingForALock.Take [tool] => 1
        look
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static object Run()
    {
        var gate = new object();
        using var release = new ManualResetEventSlim();
        using var isHeld = new ManualResetEventSlim();
        var holder = new Thread(() =>
        {
            lock (gate)
            {
                isHeld.Set();
                release.Wait();
            }
        });
        holder.Start();
        isHeld.Wait();
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new Watching(release));
        try
        {
            return Take(gate);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
            holder.Join();
        }
    }

    [Trace(CaptureInputs = false)]
    private static int Take(object gate)
    {
        lock (gate)
            return 1;
    }

    /// <summary>User interfaces handle messages while they wait.</summary>
    private sealed class Watching : SynchronizationContext
    {
        private readonly ManualResetEventSlim release;

        public Watching(ManualResetEventSlim release)
        {
            this.release = release;
            SetWaitNotificationRequired();
        }

        public override int Wait(IntPtr[] handles, bool all, int milliseconds)
        {
            Look();
            release.Set();
            return base.Wait(handles, all, milliseconds);
        }
    }

    private static int Look()
    {
        using var activity = Source.StartActivity("look");
        return 1;
    }
}
