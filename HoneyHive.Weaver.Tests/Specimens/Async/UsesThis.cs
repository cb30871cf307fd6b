using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class UsesThis
{
    public const string Tree = """
        Counter.Add [tool] (amount: 2) => 2
        Counter.Add [tool] (amount: 3) => 5
        """;

    public static async Task<object> Run()
    {
        var counter = new Counter();
        await counter.Add(2);
        return await counter.Add(3);
    }

    private sealed class Counter
    {
        private int total;

        [Trace]
        public async Task<int> Add(int amount)
        {
            await Task.Yield();
            return total += amount;
        }
    }
}
