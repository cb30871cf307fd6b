using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.LeftAlone;

public static class ReturnsAsyncEnumerable
{
    public const string Warning =
        "HH0010: ReturnsAsyncEnumerable.Forward returns IAsyncEnumerable<T> without being an async iterator, which is not traced";

    public const string Tree = "ReturnsAsyncEnumerable.Numbers [tool] => [1,2]";

    public static async Task<object> Run()
    {
        var numbers = Numbers();
        Effects.Add($"same stream: {ReferenceEquals(numbers, Forward(numbers))}");
        var sum = 0;
        await foreach (var number in Forward(numbers))
            sum += number;
        return sum;
    }

    [Trace]
    private static IAsyncEnumerable<int> Forward(IAsyncEnumerable<int> numbers) => numbers; // warned

    [Trace]
    private static async IAsyncEnumerable<int> Numbers()
    {
        yield return 1;
        await Task.Yield();
        yield return 2;
    }
}
