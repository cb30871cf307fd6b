using System;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Observability;

public static class ExceptionIdentity
{
    public const string Tree = """
        ExceptionIdentity.Outer [tool] !! TimeoutException: late
        └─ ExceptionIdentity.Inner [tool] !! TimeoutException: late
        ExceptionIdentity.OuterAsync [tool] !! TimeoutException: late
        └─ ExceptionIdentity.Inner [tool] !! TimeoutException: late
        """;

    private static readonly TimeoutException Failure = new("late");

    public static async Task<object?> Run()
    {
        await Observe(() => Task.FromResult(Outer()));
        await Observe(OuterAsync);
        return null;
    }

    private static async Task Observe(Func<Task<int>> call)
    {
        try
        {
            await call();
        }
        catch (Exception exception)
        {
            Effects.Add($"same: {ReferenceEquals(exception, Failure)}, data: {exception.Data.Count}");
        }
    }

    [Trace]
    private static int Outer() => Inner();

    [Trace]
    private static async Task<int> OuterAsync()
    {
        await Task.Yield();
        return Inner();
    }

    [Trace]
    private static int Inner() => throw Failure;
}
