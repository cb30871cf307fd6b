using System;
using System.Linq;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class FaultedTogether
{
    public const string Tree = """
        FaultedTogether.All [chain] => "one, two"
        ├─ FaultedTogether.Fail [tool] (name: "one") !! InvalidOperationException: one
        └─ FaultedTogether.Fail [tool] (name: "two") !! InvalidOperationException: two
        """;

    public static async Task<object> Run() => await All();

    [Trace(EventType.Chain)]
    private static async Task<string> All()
    {
        var all = Task.WhenAll(Fail("one"), Fail("two"));
        try
        {
            await all;
            return "none";
        }
        catch (InvalidOperationException)
        {
            return string.Join(", ", all.Exception!.InnerExceptions.Select(exception => exception.Message).Order());
        }
    }

    [Trace]
    private static async Task Fail(string name)
    {
        await Task.Yield();
        throw new InvalidOperationException(name);
    }
}
