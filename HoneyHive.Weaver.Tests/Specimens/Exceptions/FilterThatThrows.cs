using System;
using HoneyHive;

namespace Specimens.Exceptions;

public static class FilterThatThrows
{
    public const string Tree = """
        FilterThatThrows.Guard [tool] (name: "a") => "other handler"
        └─ FilterThatThrows.Fail [tool] (name: "a") !! TimeoutException: a
        """;

    public static object Run() => Guard("a");

    [Trace]
    private static string Guard(string name)
    {
        try
        {
            return Fail(name);
        }
        catch (TimeoutException) when (Break())
        {
            return "never";
        }
        catch (TimeoutException)
        {
            return "other handler";
        }
    }

    private static bool Break()
    {
        Effects.Add("filter throws");
        throw new InvalidOperationException();
    }

    [Trace]
    private static string Fail(string name) => throw new TimeoutException(name);
}
