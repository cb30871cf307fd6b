using System.Collections.Generic;
using System.Diagnostics;
using HoneyHive;

namespace Specimens.Leaves;

public static class InterfaceCall
{
    public const string Tree = """
        InterfaceCall.Count [tool] => 1
        └─ look
        """;

    /// <summary>Other libraries do not find the span.</summary>
    public const string ThreadTree = """
        InterfaceCall.Count [tool] => 1
        look
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static object Run() => Count(Items());

    [Trace(CaptureInputs = false)]
    private static int Count(IEnumerable<int> items)
    {
        var count = 0;
        foreach (var item in items)
            count += item;
        return count;
    }

    private static IEnumerable<int> Items()
    {
        yield return Look();
    }

    private static int Look()
    {
        using var activity = Source.StartActivity("look");
        return 1;
    }
}
