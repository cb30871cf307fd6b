using HoneyHive;

namespace Specimens.ControlFlow;

public static class Patterns
{
    public const string Tree = """
        Patterns.Describe [tool] (value: 5) => "small 5"
        Patterns.Describe [tool] (value: "text") => "text of 4"
        Patterns.Describe [tool] (value: [1,2,3]) => "1 to 3"
        Patterns.Describe [tool] (value: null) => "other"
        """;

    public static object Run() =>
        $"{Describe(5)}, {Describe("text")}, {Describe(new[] { 1, 2, 3 })}, {Describe(null)}";

    [Trace]
    private static string Describe(object? value) => value switch
    {
        int number and > 0 and < 10 => $"small {number}",
        string { Length: var length } => $"text of {length}",
        int[] and [var first, .., var last] => $"{first} to {last}",
        _ => "other",
    };
}
