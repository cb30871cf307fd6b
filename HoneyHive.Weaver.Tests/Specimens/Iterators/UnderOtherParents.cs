using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class UnderOtherParents
{
    public const string Tree = """
        UnderOtherParents.First [tool] => 1
        └─ UnderOtherParents.Count [tool]
           ├─ UnderOtherParents.Leaf [tool] (number: 1) => 1
           └─ UnderOtherParents.Leaf [tool] (number: 2) => 2
        UnderOtherParents.Second [tool] => 2
        └─ UnderOtherParents.Leaf [tool] (number: 0) => 0
        """;

    public static object Run()
    {
        var numbers = Count().GetEnumerator();
        return First(numbers) + Second(numbers);
    }

    [Trace(CaptureInputs = false)]
    private static int First(IEnumerator<int> numbers) => Next(numbers);

    [Trace(CaptureInputs = false)]
    private static int Second(IEnumerator<int> numbers)
    {
        var number = Next(numbers);
        numbers.Dispose();
        return number + Leaf(0);
    }

    private static int Next(IEnumerator<int> numbers) => numbers.MoveNext() ? numbers.Current : -1;

    [Trace(CaptureOutputs = false)]
    private static IEnumerable<int> Count()
    {
        yield return Leaf(1);
        yield return Leaf(2);
    }

    [Trace]
    private static int Leaf(int number) => number;
}
