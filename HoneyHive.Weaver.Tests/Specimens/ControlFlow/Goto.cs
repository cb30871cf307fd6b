using HoneyHive;

namespace Specimens.ControlFlow;

public static class Goto
{
    public const string Tree = "Goto.Count [tool] (limit: 3) => 3";

    public static object Run() => Count(3);

    [Trace]
    private static int Count(int limit)
    {
        var count = 0;
    again:
        count++;
        if (count < limit)
            goto again;
        return count;
    }
}
