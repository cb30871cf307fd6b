using HoneyHive;

namespace Specimens.Results;

public static class NullResult
{
    public const string Tree = "NullResult.Find [tool] (key: null) => null";

    public static object? Run() => Find(null);

    [Trace]
    private static string? Find(string? key) => key;
}
