using System;
using System.Runtime.ExceptionServices;
using HoneyHive;

namespace Specimens.Exceptions;

public static class Rethrow
{
    public const string Tree = """
        Rethrow.Plain [tool] (text: "x") !! FormatException: The input string 'x' was not in a correct format.
        Rethrow.Dispatched [tool] (text: "y") !! FormatException: The input string 'y' was not in a correct format.
        """;

    public static object Run()
    {
        try
        {
            return Plain("x");
        }
        catch (FormatException)
        {
            return Dispatched("y");
        }
    }

    [Trace]
    private static int Plain(string text)
    {
        try
        {
            return int.Parse(text);
        }
        catch (FormatException)
        {
            Effects.Add("rethrow");
            throw;
        }
    }

    [Trace]
    private static int Dispatched(string text)
    {
        ExceptionDispatchInfo? captured = null;
        try
        {
            return int.Parse(text);
        }
        catch (FormatException exception)
        {
            captured = ExceptionDispatchInfo.Capture(exception);
        }

        captured.Throw();
        return 0;
    }
}
