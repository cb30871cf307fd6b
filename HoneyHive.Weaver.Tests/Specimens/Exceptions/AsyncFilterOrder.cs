using System;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Exceptions;

public static class AsyncFilterOrder
{
    public const string Tree = "AsyncFilterOrder.Work [tool] (name: \"a\") !! TimeoutException: a";

    public static async Task<object> Run()
    {
        try
        {
            return await Work("a");
        }
        catch (TimeoutException exception) when (Observe(exception))
        {
            Effects.Add("handler");
            return exception.Message;
        }
    }

    private static bool Observe(Exception exception)
    {
        Effects.Add($"filter sees {exception.Message}");
        return true;
    }

    [Trace]
    private static async Task<string> Work(string name)
    {
        try
        {
            await Task.Yield();
            throw new TimeoutException(name);
        }
        finally
        {
            Effects.Add("inner finally");
        }
    }
}
