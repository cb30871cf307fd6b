using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.AsyncIterators;

public static class AwaitInCatchAndFinally
{
    public const string Tree = """AwaitInCatchAndFinally.Words [tool] => ["handled"]""";

    public static async Task<object> Run()
    {
        var text = "";
        await foreach (var word in Words())
            text += word;
        return text;
    }

    [Trace]
    private static async IAsyncEnumerable<string> Words()
    {
        var word = "";
        try
        {
            await Task.Yield();
            throw new InvalidOperationException("handled");
        }
        catch (InvalidOperationException exception)
        {
            await Task.Yield();
            word = exception.Message;
        }
        finally
        {
            await Task.Yield();
            Effects.Add("finally");
        }

        yield return word;
    }
}
