using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Redaction;

public static class Iterators
{
    public const string Tree = """
        Iterators.Keys [tool] (seed: "<redacted>", count: 2) => ["<redacted>","<redacted>"]
        Iterators.Stream [tool] (seed: "<redacted>", count: 1) => ["<redacted>"]
        Iterators.Unused [tool] (seed: "<redacted>") => [1]
        """;

    public static async Task<object> Run()
    {
        var keys = string.Join(",", Keys("hunter", 2));
        await foreach (var key in Stream("hunter", 1))
            keys += key;
        return keys + Unused("hunter").Single();
    }

    [Trace]
    [return: Redact]
    private static IEnumerable<string> Keys([Redact] string seed, int count)
    {
        for (var index = 0; index < count; index++)
            yield return seed + index;
    }

    [Trace]
    [return: Redact]
    private static async IAsyncEnumerable<string> Stream([Redact] string seed, int count)
    {
        for (var index = 0; index < count; index++)
        {
            await Task.Yield();
            yield return seed + index;
        }
    }

    [Trace]
    private static IEnumerable<int> Unused([Redact] string seed)
    {
        yield return 1;
    }
}
