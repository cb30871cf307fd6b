using System;
using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Context;

public static class CurrentAfterReturn
{
    public const string Tree = """
        CurrentAfterReturn.Return [tool]
        CurrentAfterReturn.Throw [tool] !! InvalidOperationException: thrown
        CurrentAfterReturn.ReturnAsync [tool]
        CurrentAfterReturn.ThrowAsync [tool] !! InvalidOperationException: thrown later
        """;

    public static async Task<object?> Run()
    {
        await Observe("return", () => Task.FromResult(Return()));
        await Observe("throw", () => Task.FromResult(Throw()));
        await Observe("return async", ReturnAsync);
        await Observe("throw async", ThrowAsync);
        return null;
    }

    private static async Task Observe(string name, Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (InvalidOperationException exception)
        {
            Effects.Add(exception.Message);
        }

        Effects.Add($"after {name}: {Activity.Current?.OperationName ?? "nothing"} is current");
    }

    [Trace(CaptureOutputs = false)]
    private static int Return() => 1;

    [Trace]
    private static int Throw() => throw new InvalidOperationException("thrown");

    [Trace]
    private static async Task ReturnAsync() => await Task.Yield();

    [Trace]
    private static async Task ThrowAsync()
    {
        await Task.Yield();
        throw new InvalidOperationException("thrown later");
    }
}
