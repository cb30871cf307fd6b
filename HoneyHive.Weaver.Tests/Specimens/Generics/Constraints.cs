using System;
using HoneyHive;

namespace Specimens.Generics;

public static class Constraints
{
    public const string Tree = """
        Constraints.Larger [tool] (left: 1, right: 2) => 2
        Constraints.Size [tool] (value: 7) => 8
        Constraints.Create [tool] => {"Level":3}
        Constraints.NameOf [tool] (value: "Friday") => "Friday"
        """;

    public static object Run() => $"{Larger(1, 2)} {Size(7L)} {Create<Settings>().Level} {NameOf(DayOfWeek.Friday)}";

    [Trace]
    private static T Larger<T>(T left, T right)
        where T : struct, IComparable<T> => left.CompareTo(right) > 0 ? left : right;

    [Trace]
    private static unsafe int Size<T>(T value)
        where T : unmanaged => sizeof(T);

    [Trace]
    private static T Create<T>()
        where T : class, new() => new();

    [Trace]
    private static string NameOf<T>(T value)
        where T : Enum => value.ToString();

    private sealed class Settings
    {
        public int Level { get; } = 3;
    }
}
