using System;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class ThrowsBeforeAwait
{
    public const string Tree = """
        ThrowsBeforeAwait.Outer [tool] (number: -1) !! ArgumentOutOfRangeException: Specified argument was out of the range of valid values. (Parameter 'number')
        └─ ThrowsBeforeAwait.Inner [tool] (number: -1) !! ArgumentOutOfRangeException: Specified argument was out of the range of valid values. (Parameter 'number')
        """;

    public static async Task<object> Run()
    {
        var task = Outer(-1);
        Effects.Add($"returned {task.Status}");
        return await task;
    }

    [Trace]
    private static async Task<int> Outer(int number)
    {
        var result = await Inner(number);
        return result + 1;
    }

    [Trace]
    private static async Task<int> Inner(int number)
    {
        if (number < 0)
            throw new ArgumentOutOfRangeException(nameof(number));
        await Task.Yield();
        return number;
    }
}
