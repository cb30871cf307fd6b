using HoneyHive;

namespace Specimens.Results;

public static class ObjectResult
{
    public const string Tree = """
        ObjectResult.Choose [tool] (number: 1) => 1
        ObjectResult.Choose [tool] (number: 2) => "two"
        ObjectResult.Choose [tool] (number: 3) => {"Number":3}
        """;

    public static object Run() => $"{Choose(1)} {Choose(2)} {Choose(3)}";

    [Trace]
    private static object Choose(int number) => number switch
    {
        1 => number,
        2 => "two",
        _ => new { Number = number },
    };
}
