using HoneyHive;

namespace Specimens.Results;

public static class NullableResult
{
    public const string Tree = """
        NullableResult.Half [tool] (number: 4) => 2
        NullableResult.Half [tool] (number: 3) => null
        NullableResult.Half [tool] (number: null) => null
        """;

    public static object Run() => $"{Half(4)} {Half(3)} {Half(null)}";

    [Trace]
    private static int? Half(int? number) => number % 2 == 0 ? number / 2 : null;
}
