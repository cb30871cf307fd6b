using System;
using HoneyHive;

namespace Specimens.Members;

public static class Lambda
{
    public const string Tree = """
        Lambda.Run.lambda [tool] (number: 3) => 6
        Lambda.Run.lambda [tool] (number: 4) => 40
        """;

    public static object Run()
    {
        var factor = 10;
        Func<int, int> twice = [Trace] static (number) => number * 2;
        Func<int, int> scale = [Trace] (number) => number * factor;
        return twice(3) + scale(4);
    }
}
