using System;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class LocalFunctions
{
    public const string Tree = """
        LocalFunctions.Run.Double [tool] (number: 3) => 6
        LocalFunctions.Run.Scale [tool] (number: 3) => 30
        LocalFunctions.Run.lambda [tool] (number: 4) => 40
        """;

    public static async Task<object> Run()
    {
        var factor = 10;
        Func<int, Task<int>> scale = [Trace] async (number) =>
        {
            await Task.Yield();
            return number * factor;
        };
        return await Double(3) + await Scale(3) + await scale(4);

        [Trace]
        static async Task<int> Double(int number)
        {
            await Task.Yield();
            return number * 2;
        }

        [Trace]
        async Task<int> Scale(int number)
        {
            await Task.Yield();
            return number * factor;
        }
    }
}
