using System.Runtime.CompilerServices;
using HoneyHive;

namespace Specimens.Members;

public static class Inlining
{
    public const string Tree = """
        Inlining.Small [tool] (number: 1) => 2
        Inlining.Large [tool] (number: 2) => 3
        Inlining.Exclusive [tool] (number: 3) => 4
        """;

    public static object Run() => Small(1) + Large(2) + Exclusive(3);

    [Trace]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Small(int number) => number + 1;

    [Trace]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Large(int number) => number + 1;

    [Trace]
    [MethodImpl(MethodImplOptions.Synchronized)]
    private static int Exclusive(int number) => number + 1;
}
