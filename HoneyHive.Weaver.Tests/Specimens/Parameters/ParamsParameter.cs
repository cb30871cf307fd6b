using System;
using System.Linq;
using HoneyHive;

namespace Specimens.Parameters;

public static class ParamsParameter
{
    public const string Tree = """
        ParamsParameter.Sum [tool] (numbers: [1,2,3]) => 6
        ParamsParameter.Sum [tool] (numbers: []) => 0
        ParamsParameter.Count [tool] => 2
        """;

    public static object Run() => Sum(1, 2, 3) + Sum() + Count("a", "b");

    [Trace]
    private static int Sum(params int[] numbers) => numbers.Sum();

    [Trace]
    private static int Count(params ReadOnlySpan<string> words) => words.Length;
}
