using System;
using HoneyHive;

namespace Specimens.Generics;

public static class GenericMethod
{
    public const string Tree = """
        GenericMethod.Echo [tool] (value: 1) => 1
        GenericMethod.Echo [tool] (value: "a") => "a"
        GenericMethod.Echo [tool] (value: "00:00:01") => "00:00:01"
        GenericMethod.Pair [tool] (left: 1, right: "b") => [1,"b"]
        """;

    public static object Run() => $"{Echo(1)} {Echo("a")} {Echo(TimeSpan.FromSeconds(1))} {Pair(1, "b")}";

    [Trace]
    private static T Echo<T>(T value) => value;

    [Trace]
    private static (TLeft Left, TRight Right) Pair<TLeft, TRight>(TLeft left, TRight right) => (left, right);
}
