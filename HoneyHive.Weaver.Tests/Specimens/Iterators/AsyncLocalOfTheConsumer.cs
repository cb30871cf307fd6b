using System.Collections.Generic;
using System.Threading;
using HoneyHive;

namespace Specimens.Iterators;

public static class AsyncLocalOfTheConsumer
{
    public const string Tree = """AsyncLocalOfTheConsumer.Names [tool] => ["consumer","changed","iterator"]""";

    private static readonly AsyncLocal<string?> Name = new();

    public static object Run()
    {
        Name.Value = "consumer";
        var seen = "";
        foreach (var name in Names())
        {
            seen += $"{name}-{Name.Value} ";
            Name.Value = "changed";
        }

        return seen + Name.Value;
    }

    [Trace]
    private static IEnumerable<string?> Names()
    {
        yield return Name.Value;
        yield return Name.Value;
        Name.Value = "iterator";
        yield return Name.Value;
    }
}
