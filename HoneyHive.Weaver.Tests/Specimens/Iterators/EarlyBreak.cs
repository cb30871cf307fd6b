using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class EarlyBreak
{
    public const string Tree = """
        EarlyBreak.Count [tool] (unused: "start") => [0,1]
        └─ EarlyBreak.CleanUp [tool] (name: "file") => "closed file"
        """;

    public static object Run()
    {
        foreach (var number in Count("start"))
        {
            Effects.Add($"got {number}");
            if (number == 1)
                break;
        }

        return "left";
    }

    [Trace]
    private static IEnumerable<int> Count(string unused)
    {
        try
        {
            for (var number = 0; ; number++)
                yield return number;
        }
        finally
        {
            Effects.Add(CleanUp("file"));
        }
    }

    [Trace]
    private static string CleanUp(string name) => "closed " + name;
}
