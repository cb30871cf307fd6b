using HoneyHive;

namespace Specimens.Parameters;

public static class ManyParameters
{
    public const string Tree = """
        ManyParameters.Join [tool] (a: 1, b: "2", c: 3, d: 4.5, e: true, f: 6, g: "7", h: 8, i: null, j: 10) => "1-2-3-4.5-True-6-7-8--10"
        """;

    public static object Run() => Join(1, "2", 3, 4.5, true, 6, "7", 8, null, 10);

    [Trace]
    private static string Join(int a, string b, long c, double d, bool e, short f, string g, byte h, string? i, uint j) =>
        $"{a}-{b}-{c}-{d}-{e}-{f}-{g}-{h}-{i}-{j}";
}
