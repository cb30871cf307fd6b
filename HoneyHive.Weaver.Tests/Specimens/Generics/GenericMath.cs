using System.Numerics;
using HoneyHive;

namespace Specimens.Generics;

public static class GenericMath
{
    public const string Tree = """
        GenericMath.Sum [tool] (numbers: [1,2]) => 3
        GenericMath.Sum [tool] (numbers: [0.5,1]) => 1.5
        """;

    public static object Run() => Sum([1, 2]) + Sum([0.5, 1]);

    [Trace]
    private static T Sum<T>(T[] numbers)
        where T : INumber<T>
    {
        var sum = T.Zero;
        foreach (var number in numbers)
            sum += number;
        return sum;
    }
}
