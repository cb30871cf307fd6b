using System.Runtime.CompilerServices;

namespace HoneyHive.Benchmarks.Aspects;

/// <summary>The synchronous method with two inputs and a result, traced by an aspect.</summary>
public static class AspectCalls
{
    /// <summary>A call.</summary>
    [ActivityAspect]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Traced(string prompt, int top) => prompt.Length + top;

    /// <summary>All calls are children of one span.</summary>
    public static int Run(int calls)
    {
        using var parent = ActivityAspect.Source.StartActivity("Parent");
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += Traced("What is a span?", i);
        return sum;
    }
}
