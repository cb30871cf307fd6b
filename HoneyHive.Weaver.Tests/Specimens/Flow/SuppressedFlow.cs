using System.Threading;
using HoneyHive;

namespace Specimens.Flow;

public static class SuppressedFlow
{
    public const string Tree = """
        SuppressedFlow.Work [tool] (name: "outside") => 8
        SuppressedFlow.Suppress [tool]
        └─ SuppressedFlow.Work [tool] (name: "inside") => 7
        SuppressedFlow.Work [tool] (name: "after") => 6
        """;

    private static readonly AsyncLocal<string?> Local = new();

    public static object Run()
    {
        Local.Value = "start";
        using (ExecutionContext.SuppressFlow())
            Work("outside");
        Effects.Add($"{Local.Value}, suppressed: {ExecutionContext.IsFlowSuppressed()}");
        Suppress();
        Effects.Add($"{Local.Value}, suppressed: {ExecutionContext.IsFlowSuppressed()}");
        Work("after");
        return Local.Value!;
    }

    [Trace]
    private static void Suppress()
    {
        using (ExecutionContext.SuppressFlow())
            Work("inside");
    }

    [Trace]
    private static int Work(string name)
    {
        Local.Value = name;
        return name.Length + 1;
    }
}
