using System;
using System.Diagnostics;
using HoneyHive;

namespace Specimens.Observability;

public static class HiddenFromStackTrace
{
    public const string Tree = "HiddenFromStackTrace.Check [tool] (value: 0) !! ArgumentException: zero";

    public static object? Run()
    {
        try
        {
            Check(0);
        }
        catch (ArgumentException exception)
        {
            Effects.Add($"shown: {exception.StackTrace!.Contains("Check")}");
        }

        return null;
    }

    [Trace]
    [StackTraceHidden]
    [DebuggerStepThrough]
    private static void Check(int value)
    {
        if (value == 0)
            throw new ArgumentException("zero");
    }
}
