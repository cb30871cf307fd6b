using System;
using HoneyHive;

namespace Specimens.Exceptions;

public static class Escaping
{
    public const string Tree = """
        Escaping.Outer [tool] (key: "k") !! ArgumentException: Unknown key. (Parameter 'key')
        └─ Escaping.Inner [tool] (key: "k") !! ArgumentException: Unknown key. (Parameter 'key')
        """;

    public static object Run() => Outer("k");

    [Trace]
    private static int Outer(string key)
    {
        var result = Inner(key);
        return result + 1;
    }

    [Trace]
    private static int Inner(string key)
    {
        if (key.Length == 1)
            throw new ArgumentException("Unknown key.", nameof(key));
        return key.Length;
    }
}
