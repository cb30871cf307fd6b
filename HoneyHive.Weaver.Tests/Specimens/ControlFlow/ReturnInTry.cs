using System;
using HoneyHive;

namespace Specimens.ControlFlow;

public static class ReturnInTry
{
    public const string Tree = """
        ReturnInTry.Parse [tool] (text: "1") => 1
        ReturnInTry.Parse [tool] (text: "x") => -1
        ReturnInTry.Parse [tool] (text: "") => 0
        ReturnInTry.Parse [tool] (text: null) => -2
        """;

    public static object Run() => $"{Parse("1")} {Parse("x")} {Parse("")} {Parse(null)}";

    [Trace]
    private static int Parse(string? text)
    {
        try
        {
            try
            {
                if (text!.Length == 0)
                    return 0;
                return int.Parse(text);
            }
            catch (FormatException)
            {
                return -1;
            }
            finally
            {
                Effects.Add($"inner {text}");
            }
        }
        catch (NullReferenceException)
        {
            return -2;
        }
        finally
        {
            Effects.Add($"outer {text}");
        }
    }
}
