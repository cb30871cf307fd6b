using System;
using System.Diagnostics;
using HoneyHive;

namespace Specimens.Leaves;

public static class FiltersInside
{
    public const string Tree = """
        FiltersInside.Guard [tool] => 1
        └─ look
        """;

    /// <summary>Other libraries do not find the span.</summary>
    public const string ThreadTree = """
        FiltersInside.Guard [tool] => 1
        look
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static object Run() => Guard();

    [Trace]
    private static int Guard()
    {
        try
        {
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException) when (Look() == 1)
        {
            return 1;
        }
    }

    private static int Look()
    {
        using var activity = Source.StartActivity("look");
        return 1;
    }
}
