using System;
using System.Diagnostics;
using HoneyHive;

namespace Specimens.Leaves;

public static class DelegateCall
{
    public const string Tree = """
        DelegateCall.Call [tool] => 1
        └─ look
        DelegateCall.CallKept [tool] => 1
        └─ look
        """;

    /// <summary>Other libraries do not find the span.</summary>
    public const string ThreadTree = """
        DelegateCall.Call [tool] => 1
        look
        DelegateCall.CallKept [tool] => 1
        look
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static object Run() => Call(Look) + CallKept();

    [Trace(CaptureInputs = false)]
    private static int Call(Func<int> body) => body();

    [Trace]
    private static int CallKept()
    {
        Func<int> body = Look;
        return body();
    }

    private static int Look()
    {
        using var activity = Source.StartActivity("look");
        return 1;
    }
}
