using System;
using System.Diagnostics;
using HoneyHive;

namespace Specimens.Leaves;

/// <summary>A filter runs before the methods that the exception leaves have ended.</summary>
public static class EndsInFilter
{
    public const string Tree = """
        EndsInFilter.Fail [tool] (number: 0) !! DivideByZeroException: Attempted to divide by zero.
        └─ look
        look
        """;

    /// <summary>Other libraries do not find the span.</summary>
    public const string ThreadTree = """
        EndsInFilter.Fail [tool] (number: 0) !! DivideByZeroException: Attempted to divide by zero.
        look
        look
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static object Run()
    {
        try
        {
            return Fail(0);
        }
        catch (DivideByZeroException) when (Look() == 1)
        {
            return Look();
        }
    }

    [Trace]
    private static int Fail(int number) => 1 / number;

    private static int Look()
    {
        using var activity = Source.StartActivity("look");
        return 1;
    }
}
