using HoneyHive;

namespace Specimens.Results;

public static class VoidResult
{
    public const string Tree = "VoidResult.Store [tool] (key: \"answer\", value: 42)";

    public static object? Run()
    {
        Store("answer", 42);
        return null;
    }

    [Trace]
    private static void Store(string key, int value) => Effects.Add($"{key} = {value}");
}
