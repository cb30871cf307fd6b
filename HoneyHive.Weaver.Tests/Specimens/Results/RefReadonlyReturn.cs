using System;
using HoneyHive;

namespace Specimens.Results;

public static class RefReadonlyReturn
{
    public const string Tree = "RefReadonlyReturn.Largest [tool] (first: \"00:00:01\", second: \"00:00:02\")";

    public static object Run()
    {
        TimeSpan first = TimeSpan.FromSeconds(1), second = TimeSpan.FromSeconds(2);
        ref readonly var largest = ref Largest(in first, in second);
        return largest;
    }

    [Trace]
    private static ref readonly TimeSpan Largest(in TimeSpan first, in TimeSpan second)
    {
        if (first > second)
            return ref first;
        return ref second;
    }
}
