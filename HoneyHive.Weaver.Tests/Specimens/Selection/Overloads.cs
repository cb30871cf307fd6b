using HoneyHive;

namespace Specimens.Selection;

public static class Overloads
{
    public const string Tree = """
        Overloads.Show [tool] (number: 1) => "number"
        Overloads.Show [tool] (text: "a") => "text"
        Overloads.Show [tool] (first: 1, second: 2) => "pair"
        """;

    public static object Run() => Show(1) + Show("a") + Show(1, 2) + Show(2.5);

    [Trace]
    private static string Show(int number) => "number";

    [Trace]
    private static string Show(string text) => "text";

    [Trace]
    private static string Show<T>(T first, T second) => "pair";

    private static string Show(double number) => "untraced";
}
