using System.Runtime.CompilerServices;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>A call that makes ten others: eleven spans.</summary>
internal static class NestedCalls
{
    private const int Inner = 10;

    [Trace]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Traced(int seed)
    {
        var sum = seed;
        for (var i = 0; i < Inner; i++)
            sum += SyncCalls.Traced("inner", i);
        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int ByHand(int seed)
    {
        using var activity = Reference.Source.StartActivity("NestedCalls.ByHand");
        activity?.SetTag("honeyhive_inputs.seed", seed);
        var sum = seed;
        for (var i = 0; i < Inner; i++)
            sum += SyncCalls.ByHand("inner", i);
        activity?.SetTag("honeyhive_outputs.result", sum);
        return sum;
    }

    internal static int RunTraced(int calls)
    {
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += Traced(i);
        return sum;
    }

    internal static int RunByHand(int calls)
    {
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += ByHand(i);
        return sum;
    }
}
