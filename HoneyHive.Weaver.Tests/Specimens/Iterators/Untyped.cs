using System.Collections;
using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Iterators;

public static class Untyped
{
    public const string Tree = """
        Untyped.Mixed [tool] (number: 1) => [1,"two",null]
        Untyped.Enumerator [tool] => ["x"]
        """;

    public static object Run()
    {
        var text = "";
        foreach (var item in Mixed(1))
            text += item;
        var enumerator = Enumerator();
        while (enumerator.MoveNext())
            text += enumerator.Current;
        return text;
    }

    [Trace]
    private static IEnumerable Mixed(int number)
    {
        yield return number;
        yield return "two";
        yield return null;
    }

    [Trace]
    private static IEnumerator Enumerator()
    {
        yield return 'x';
    }
}
