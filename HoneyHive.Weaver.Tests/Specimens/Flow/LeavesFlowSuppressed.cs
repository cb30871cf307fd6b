using System.Threading;
using HoneyHive;

namespace Specimens.Flow;

public static class LeavesFlowSuppressed
{
    public const string Tree = """
        LeavesFlowSuppressed.Suppress [tool]
        LeavesFlowSuppressed.Work [tool] => 1
        """;

    private static AsyncFlowControl control;

    public static object Run()
    {
        Suppress();
        Effects.Add($"suppressed: {ExecutionContext.IsFlowSuppressed()}");
        control.Undo();
        return Work();
    }

    [Trace]
    private static void Suppress() => control = ExecutionContext.SuppressFlow();

    [Trace]
    private static int Work() => 1;
}
