using System.Threading.Tasks;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks.Aspects;

/// <summary>Asynchronous methods traced by an aspect: one completes at once, one suspends and is resumed by its caller.</summary>
public static class AsyncAspectCalls
{
    private static readonly Suspension suspension = new();

    /// <summary>A call that completes at once.</summary>
    [AsyncActivityAspect]
    public static async Task<int> Traced(string prompt, int top)
    {
        await Task.CompletedTask;
        return prompt.Length + top;
    }

    /// <summary>A call that suspends once.</summary>
    [AsyncActivityAspect]
    public static async Task<int> Suspended(string prompt, int top)
    {
        await suspension;
        return prompt.Length + top;
    }

    /// <summary>All calls are children of one span.</summary>
    public static int Run(int calls)
    {
        using var parent = ActivityAspect.Source.StartActivity("Parent");
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += Traced("What is a span?", i).GetAwaiter().GetResult();
        return sum;
    }

    /// <inheritdoc cref="Run"/>
    public static int RunSuspended(int calls)
    {
        using var parent = ActivityAspect.Source.StartActivity("Parent");
        var sum = 0;
        for (var i = 0; i < calls; i++)
        {
            var call = Suspended("What is a span?", i);
            suspension.Resume();
            sum += call.GetAwaiter().GetResult();
        }

        return sum;
    }
}
