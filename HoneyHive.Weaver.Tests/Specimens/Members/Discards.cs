using System;
using HoneyHive;

namespace Specimens.Members;

public static class Discards
{
    public const string Tree = "Discards.Run.lambda [tool] => 42";

    public static object Run()
    {
        Func<int, int, int> answer = [Trace] (_, _) => 42;
        return answer(1, 2);
    }
}
