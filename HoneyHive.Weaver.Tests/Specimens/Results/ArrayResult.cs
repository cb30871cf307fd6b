using HoneyHive;

namespace Specimens.Results;

public static class ArrayResult
{
    public const string Tree = """
        ArrayResult.Words [tool] (text: "to be") => ["to","be"]
        ArrayResult.Board [tool] (size: 1) => [[0]]
        """;

    public static object Run() => string.Join('|', Words("to be")) + Board(1).Length;

    [Trace]
    private static string[] Words(string text) => text.Split(' ');

    [Trace]
    private static int[][] Board(int size) => [new int[size]];
}
