using HoneyHive;

namespace Specimens.Parameters;

public static class RefParameter
{
    public const string Tree = """
        RefParameter.Increment [tool] (number: 1)
        RefParameter.Rename [tool] (name: "before") => 6
        """;

    public static object Run()
    {
        var (number, name) = (1, "before");
        Increment(ref number);
        var length = Rename(ref name);
        return $"{number} {name} {length}";
    }

    [Trace]
    private static void Increment(ref int number) => number++;

    [Trace]
    private static int Rename(ref string name)
    {
        var length = name.Length;
        name = "after";
        return length;
    }
}
