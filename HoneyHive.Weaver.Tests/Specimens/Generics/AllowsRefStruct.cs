using System;
using HoneyHive;

namespace Specimens.Generics;

public static class AllowsRefStruct
{
    public const string Tree = """
        AllowsRefStruct.TypeOf [tool] (index: 1) => "Int32"
        AllowsRefStruct.TypeOf [tool] (index: 2) => "Span`1"
        AllowsRefStruct.Same [tool]
        """;

    public static object Run() => TypeOf(7, 1) + TypeOf(default(Span<int>), 2) + Same(8);

    [Trace]
    private static string TypeOf<T>(T value, int index)
        where T : allows ref struct => typeof(T).Name;

    [Trace]
    private static T Same<T>(T value)
        where T : allows ref struct => value;
}
