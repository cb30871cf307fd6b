using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class ReassignedArgument
{
    public const string Tree = "ReassignedArgument.Clamp [tool] (number: 12, limit: 10) => 10";

    public static async Task<object> Run() => await Clamp(12, 10);

    [Trace]
    private static async Task<int> Clamp(int number, int limit)
    {
        number = number > limit ? limit : number;
        await Task.Yield();
        limit = 0;
        return number + limit;
    }
}
