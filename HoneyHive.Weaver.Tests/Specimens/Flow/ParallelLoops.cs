using System.Linq;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Flow;

public static class ParallelLoops
{
    public const string Tree = """
        ParallelLoops.All [chain] => 6
        ├─ ParallelLoops.Step [tool] => 1
        ├─ ParallelLoops.Step [tool] => 1
        ├─ ParallelLoops.Step [tool] => 1
        ├─ ParallelLoops.Step [tool] => 1
        ├─ ParallelLoops.Step [tool] => 1
        └─ ParallelLoops.Step [tool] => 1
        """;

    public static async Task<object> Run() => await All();

    [Trace(EventType.Chain)]
    private static async Task<int> All()
    {
        int[] numbers = [1, 2];
        var sum = numbers.AsParallel().Sum(_ => Step());
        var loop = new int[2];
        Parallel.For(0, 2, index => loop[index] = Step());
        var later = new int[2];
        await Parallel.ForAsync(0, 2, (index, _) =>
        {
            later[index] = Step();
            return ValueTask.CompletedTask;
        });
        return sum + loop.Sum() + later.Sum();
    }

    [Trace]
    private static int Step() => 1;
}
