using System;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class StackMemoryBetweenAwaits
{
    public const string Tree = "StackMemoryBetweenAwaits.Sum [tool] (count: 3) => 6";

    public static async Task<object> Run() => await Sum(3);

    [Trace]
    private static async Task<int> Sum(int count)
    {
        await Task.Yield();
        var sum = 0;
        {
            Span<int> numbers = stackalloc int[count];
            numbers.Fill(2);
            foreach (var number in numbers)
                sum += number;
        }

        await Task.Yield();
        return sum;
    }
}
