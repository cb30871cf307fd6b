using HoneyHive;

namespace Specimens.Members;

public static class LocalFunction
{
    public const string Tree = """
        LocalFunction.Run.Double [tool] (number: 3) => 6
        LocalFunction.Run.Scale [tool] (number: 3) => 30
        """;

    public static object Run()
    {
        var factor = 10;
        return Double(3) + Scale(3);

        [Trace]
        static int Double(int number) => number * 2;

        [Trace]
        int Scale(int number) => number * factor;
    }
}
