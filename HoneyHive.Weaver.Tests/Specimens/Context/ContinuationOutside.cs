using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Context;

public static class ContinuationOutside
{
    public const string Tree = """
        ContinuationOutside.First [tool] => 1
        ContinuationOutside.Second [tool] (number: 1) => 2
        """;

    public static async Task<object> Run() => await First().ContinueWith(
        first => Second(first.Result), TaskContinuationOptions.ExecuteSynchronously);

    [Trace]
    private static async Task<int> First()
    {
        await Task.Yield();
        return 1;
    }

    [Trace]
    private static int Second(int number) => number + 1;
}
