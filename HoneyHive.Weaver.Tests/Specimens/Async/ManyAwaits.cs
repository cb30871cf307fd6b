using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class ManyAwaits
{
    public const string Tree = "ManyAwaits.Mix [tool] (number: 2) => 24";

    public static async Task<object> Run() => await Mix(2);

    [Trace]
    private static async Task<int> Mix(int number)
    {
        var sum = await Later(number) + await Later(number * 2) * await Later(number + 1);
        sum += await (number > 1 ? Later(sum) : Later(0)) - await Later(await Later(number) + await Later(1));
        await Task.WhenAll(Later(1), Later(2));
        for (var round = 0; round < 3; round++)
            sum -= await Later(round);
        return sum + await Task.FromResult(2);
    }

    private static async Task<int> Later(int number)
    {
        await Task.Yield();
        return number;
    }
}
