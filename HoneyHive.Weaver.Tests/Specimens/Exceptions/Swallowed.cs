using System;
using HoneyHive;

namespace Specimens.Exceptions;

public static class Swallowed
{
    public const string Tree = """
        Swallowed.Guard [tool] (text: "x") => "fallback"
        └─ Swallowed.Parse [tool] (text: "x") !! FormatException: The input string 'x' was not in a correct format.
        """;

    public static object Run() => Guard("x");

    [Trace]
    private static string Guard(string text)
    {
        try
        {
            return Parse(text).ToString();
        }
        catch (FormatException)
        {
            Effects.Add("caught");
        }

        return "fallback";
    }

    [Trace]
    private static int Parse(string text) => int.Parse(text);
}
