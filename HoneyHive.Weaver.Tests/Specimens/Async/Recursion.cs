using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class Recursion
{
    public const string Tree = """
        Recursion.Factorial [tool] (number: 3) => 6
        └─ Recursion.Factorial [tool] (number: 2) => 2
           └─ Recursion.Factorial [tool] (number: 1) => 1
        """;

    public static async Task<object> Run() => await Factorial(3);

    [Trace]
    private static async Task<int> Factorial(int number)
    {
        await Task.Yield();
        return number <= 1 ? 1 : number * await Factorial(number - 1);
    }
}
