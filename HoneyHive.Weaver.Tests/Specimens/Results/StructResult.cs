using HoneyHive;

namespace Specimens.Results;

public static class StructResult
{
    public const string Tree = "StructResult.Middle [tool] (width: 4, height: 6) => {\"X\":2,\"Y\":3}";

    public static object Run() => Middle(4, 6).ToString();

    [Trace]
    private static Point Middle(int width, int height) => new(width / 2, height / 2);

    private readonly record struct Point(int X, int Y);
}
