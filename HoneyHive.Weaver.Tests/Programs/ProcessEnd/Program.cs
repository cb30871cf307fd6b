using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace HoneyHive.Tests.Programs;

/// <summary>Ends in the way that its argument says, without flushing anything itself.</summary>
internal static class Program
{
    private const int SigTerm = 15;

    private static int Main(string[] arguments)
    {
        Work(1);
        switch (arguments[0])
        {
            case "exit":
                Environment.Exit(3);
                break;
            case "crash":
                Crash("on the main thread");
                break;
            case "crash-thread":
                var thread = new Thread(() => Crash("on a thread"));
                thread.Start();
                thread.Join();
                break;
            case "terminated":
                _ = kill(Environment.ProcessId, SigTerm);
                using (var never = new ManualResetEvent(false))
                    never.WaitOne();
                break;
        }

        return 0;
    }

    [Trace]
    private static int Work(int number) => number + 1;

    [Trace(EventType.Chain)]
    private static void Crash(string where)
    {
        try
        {
            Innermost(where);
        }
        finally
        {
            Work(2);
        }
    }

    [Trace]
    private static void Innermost(string where) => throw new InvalidOperationException("Nobody handles this.");

    [DllImport("libc")]
    private static extern int kill(int process, int signal);
}
