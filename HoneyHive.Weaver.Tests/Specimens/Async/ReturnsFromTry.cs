using System;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class ReturnsFromTry
{
    public const string Tree = """
        ReturnsFromTry.Parse [tool] (text: "1") => 1
        ReturnsFromTry.Parse [tool] (text: "x") => -1
        ReturnsFromTry.Parse [tool] (text: "") => 0
        ReturnsFromTry.Parse [tool] (text: null) !! ArgumentNullException: Value cannot be null. (Parameter 's')
        """;

    public static async Task<object> Run() => await Parse("1") + await Parse("x") + await Parse("") + await Parse(null);

    [Trace]
    private static async Task<int> Parse(string? text)
    {
        try
        {
            await Task.Yield();
            if (text?.Length == 0)
                return 0;
            return int.Parse(text!);
        }
        catch (FormatException) when (text is not null)
        {
            await Task.Yield();
            return -1;
        }
        finally
        {
            await Task.Yield();
            Effects.Add($"parsed {text}");
        }
    }
}
