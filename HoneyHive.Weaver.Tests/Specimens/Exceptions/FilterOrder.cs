using System;
using HoneyHive;

namespace Specimens.Exceptions;

public static class FilterOrder
{
    public const string Tree = "FilterOrder.Work [tool] (name: \"a\") !! TimeoutException: a";

    public static object Run()
    {
        try
        {
            return Work("a");
        }
        catch (TimeoutException exception) when (Observe(exception))
        {
            Effects.Add("handler");
            return exception.Message;
        }
    }

    private static bool Observe(Exception exception)
    {
        Effects.Add($"filter sees {exception.Message}");
        return true;
    }

    [Trace]
    private static string Work(string name)
    {
        try
        {
            throw new TimeoutException(name);
        }
        finally
        {
            Effects.Add("inner finally");
        }
    }
}
