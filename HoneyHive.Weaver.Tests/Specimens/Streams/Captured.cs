using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Streams;

public static class Captured
{
    public const string Tree = """
        Captured.Quiet [tool]
        Captured.Hidden [tool] => ["<redacted>","<redacted>"]
        Captured.Empty [tool] => []
        Captured.Skipped [tool] => ["<2 more>"]
        """;

    public static async Task<object> Run()
    {
        var text = "";
        await foreach (var word in Quiet())
            text += word;
        await foreach (var word in Hidden())
            text += word;
        await foreach (var word in Empty())
            text += word;
        var enumerator = Skipped().GetAsyncEnumerator();
        while (await enumerator.MoveNextAsync())
            text += "-";
        await enumerator.DisposeAsync();
        return text;
    }

    [Trace(CaptureOutputs = false)]
    private static IAsyncEnumerable<string> Quiet() => Words(2);

    [Trace]
    [return: Redact]
    private static IAsyncEnumerable<string> Hidden() => Words(2);

    [Trace]
    private static IAsyncEnumerable<string> Empty() => Words(0);

    [Trace]
    private static IAsyncEnumerable<string> Skipped() => Words(2);

    private static async IAsyncEnumerable<string> Words(int limit)
    {
        for (var number = 0; number < limit; number++)
        {
            await Task.Yield();
            yield return "word" + number;
        }
    }
}
