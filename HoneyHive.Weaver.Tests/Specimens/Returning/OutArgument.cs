using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Returning;

public static class OutArgument
{
    public const string Tree = "OutArgument.Parse [tool] (text: \"5\") => 5";

    public static async Task<object> Run() => await Parse("5", out var parsed) + parsed;

    [Trace]
    private static Task<int> Parse(string text, out int parsed)
    {
        parsed = int.Parse(text);
        return Later(parsed);
    }

    private static async Task<int> Later(int result)
    {
        await Task.Yield();
        return result;
    }
}
