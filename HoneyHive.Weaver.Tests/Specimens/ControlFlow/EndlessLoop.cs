using System;
using HoneyHive;

namespace Specimens.ControlFlow;

public static class EndlessLoop
{
    public const string Tree = "EndlessLoop.Spin [tool] (limit: 3) !! InvalidOperationException: stopped at 3";

    public static object? Run()
    {
        Spin(3);
        return null;
    }

    [Trace]
    private static void Spin(int limit)
    {
        var count = 0;
        while (true)
            Check(++count, limit);
    }

    private static void Check(int count, int limit)
    {
        if (count == limit)
            throw new InvalidOperationException($"stopped at {count}");
    }
}
