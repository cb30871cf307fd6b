using System;
using HoneyHive;

namespace Specimens.Bodies;

/// <summary>Ways out: from a switch, a nested block, an endless loop, and none at all.</summary>
public static class SharedExits
{
    public const string Tree = """
        SharedExits.Pick [tool] (number: 1) => "one"
        SharedExits.Pick [tool] (number: 9) => "many"
        SharedExits.Search [tool] (limit: 3) => 3
        SharedExits.Insist [tool] (limit: 3) !! InvalidOperationException: 3
        SharedExits.Never [tool] (text: "x") !! FormatException: x
        """;

    public static object Run() => $"{Pick(1)} {Pick(9)} {Search(3)} {Catch(() => Insist(3))} {Catch(() => Never("x"))}";

    private static string Catch(Action call)
    {
        try
        {
            call();
            return "none";
        }
        catch (Exception exception)
        {
            return exception.Message;
        }
    }

    [Trace]
    private static string Pick(int number) => number switch
    {
        0 => "none",
        1 => "one",
        2 or 3 => "some",
        _ => "many",
    };

    [Trace]
    private static int Search(int limit)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                if (i == limit)
                    return i;
            }
            finally
            {
                Effects.Add($"{i}");
            }
        }
    }

    [Trace]
    private static void Insist(int limit)
    {
        while (true)
        {
            if (limit-- == 0)
                throw new InvalidOperationException("3");
        }
    }

    [Trace]
    private static void Never(string text)
    {
        try
        {
            throw new FormatException(text);
        }
        catch (FormatException) when (text.Length == 0)
        {
        }
        catch (FormatException)
        {
            Effects.Add("again");
            throw;
        }
        finally
        {
            Effects.Add("finally");
        }
    }
}
