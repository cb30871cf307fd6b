using System;
using HoneyHive;

namespace Specimens.Observability;

/// <summary>Methods of which a debugger sees no line, or those of another file, as generated code has them.</summary>
public static class HiddenLines
{
    public const string Tree = """
        HiddenLines.Unseen [tool] (number: 3) => 6
        HiddenLines.Elsewhere [tool] (number: 3) !! FormatException: 3
        """;

    public static object Run()
    {
        Effects.Add($"{Unseen(3)}");
        try
        {
            return Elsewhere(3);
        }
        catch (FormatException exception)
        {
            return $"{exception.Message} {exception.StackTrace!.Contains("Template.page:line 201")}";
        }
    }

#line hidden
    [Trace]
    private static int Unseen(int number)
    {
        if (number < 0)
            return 0;
        return number * 2;
    }

#line 199 "Template.page"
    [Trace]
    private static int Elsewhere(int number) =>
        throw new FormatException($"{number}");
#line default
}
