using System;
using HoneyHive;

namespace Specimens.Exceptions;

public static class TracedInFilter
{
    public const string Tree = """
        TracedInFilter.Guard [tool] => "handled"
        └─ TracedInFilter.Work [tool] !! TimeoutException: late
           └─ TracedInFilter.IsExpected [tool] (message: "late") => true
        """;

    public static object Run() => Guard();

    [Trace]
    private static string Guard()
    {
        try
        {
            return Work();
        }
        catch (TimeoutException exception) when (IsExpected(exception.Message))
        {
            return "handled";
        }
    }

    [Trace]
    private static string Work() => throw new TimeoutException("late");

    [Trace]
    private static bool IsExpected(string message) => message == "late";
}
