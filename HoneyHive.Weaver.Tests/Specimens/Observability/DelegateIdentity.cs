using System;
using HoneyHive;

namespace Specimens.Observability;

public static class DelegateIdentity
{
    public const string Tree = """
        DelegateIdentity.Twice [tool] (number: 4) => 8
        DelegateIdentity.Twice [tool] (number: 5) => 10
        """;

    public static object Run()
    {
        Func<int, int> first = Twice, second = Twice;
        Effects.Add($"{first.Method.Name} {first == second} {first.Method.GetParameters()[0].Name}");
        return first(4) + second(5);
    }

    [Trace]
    private static int Twice(int number) => number * 2;
}
