using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Context;

public static class ContinuationOutside
{
    public const string Tree = """
        ContinuationOutside.First [tool] => 1
        ContinuationOutside.Second [tool] (number: 1) => 2
        """;

    private static TaskCompletionSource<bool> gate = new();

    /// <summary>The gate opens when the continuation is there, which then runs while the task is being completed.</summary>
    public static async Task<object> Run()
    {
        gate = new();
        var second = First().ContinueWith(first => Second(first.Result), TaskContinuationOptions.ExecuteSynchronously);
        gate.SetResult(true);
        return await second;
    }

    [Trace]
    private static async Task<int> First()
    {
        await gate.Task;
        return 1;
    }

    [Trace]
    private static int Second(int number) => number + 1;
}
