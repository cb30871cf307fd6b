using System.Collections.Generic;
using System.Linq;
using HoneyHive;

namespace Specimens.Values;

public static class LazySequence
{
    public const string Tree = """
        LazySequence.Sum [tool] (numbers: "\"<IEnumerable<Int32>>\"") => 3
        LazySequence.Double [tool] (numbers: [1,2]) => "\"<IEnumerable<Int32>>\""
        """;

    public static object Run() => Sum(Numbers()) + Double([1, 2]).Sum();

    [Trace]
    private static int Sum(IEnumerable<int> numbers) => numbers.Sum();

    [Trace]
    private static IEnumerable<int> Double(List<int> numbers) => numbers.Select(number =>
    {
        Effects.Add($"doubled {number}");
        return number * 2;
    });

    private static IEnumerable<int> Numbers()
    {
        for (var number = 0; number < 3; number++)
        {
            Effects.Add($"made {number}");
            yield return number;
        }
    }
}
