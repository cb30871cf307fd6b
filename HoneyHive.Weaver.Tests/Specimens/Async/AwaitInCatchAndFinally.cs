using System;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class AwaitInCatchAndFinally
{
    public const string Tree = """
        AwaitInCatchAndFinally.Load [tool] (name: "a") => -1
        ├─ AwaitInCatchAndFinally.Log [tool] (text: "missing a")
        └─ AwaitInCatchAndFinally.Log [tool] (text: "closed a")
        """;

    public static async Task<object> Run() => await Load("a");

    [Trace]
    private static async Task<int> Load(string name)
    {
        try
        {
            await Task.Yield();
            throw new InvalidOperationException($"missing {name}");
        }
        catch (InvalidOperationException exception)
        {
            await Log(exception.Message);
            return -1;
        }
        finally
        {
            await Log($"closed {name}");
        }
    }

    [Trace]
    private static async Task Log(string text)
    {
        await Task.Yield();
        Effects.Add(text);
    }
}
