using HoneyHive;

namespace Specimens.Selection;

[Trace]
public static class StaticClass
{
    public const string Tree = """
        StaticClass.Run [tool] => 42
        └─ StaticClass.Half [tool] (number: 84) => 42
        """;

    public static object Run() => Half(84);

    private static int Half(int number) => number / 2;
}
