using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class SuspendsManyTimes
{
    public const string Tree = """
        SuspendsManyTimes.Sum [tool] (count: 4) => 6
        ├─ SuspendsManyTimes.Next [tool] (index: 0) => 0
        ├─ SuspendsManyTimes.Next [tool] (index: 1) => 1
        ├─ SuspendsManyTimes.Next [tool] (index: 2) => 2
        └─ SuspendsManyTimes.Next [tool] (index: 3) => 3
        """;

    public static async Task<object> Run() => await Sum(4);

    [Trace]
    private static async Task<int> Sum(int count)
    {
        var sum = 0;
        for (var index = 0; index < count; index++)
        {
            await Task.Yield();
            sum += await Next(index);
            await Task.Yield();
        }

        return sum;
    }

    [Trace]
    private static async Task<int> Next(int index)
    {
        await Task.Yield();
        return index;
    }
}
