using System.Runtime.CompilerServices;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>
/// One synchronous method with two inputs and a result: bare, traced, and traced by hand. It calls a virtual method, so it could ask for the
/// current span as far as anybody knows; <see cref="LeafCalls"/> could not.
/// </summary>
internal static class SyncCalls
{
    internal const string Prompt = "What is a span?";

    private static readonly Addition addition = new();

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Bare(string prompt, int top) => addition.Of(prompt.Length, top);

    [Trace]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Traced(string prompt, int top) => addition.Of(prompt.Length, top);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int ByHand(string prompt, int top)
    {
        using var activity = Reference.Source.StartActivity("SyncCalls.ByHand");
        activity?.SetTag("honeyhive_inputs.prompt", prompt);
        activity?.SetTag("honeyhive_inputs.top", top);
        var result = addition.Of(prompt.Length, top);
        activity?.SetTag("honeyhive_outputs.result", result);
        return result;
    }

    internal static int RunBare(int calls)
    {
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += Bare(Prompt, i);
        return sum;
    }

    /// <summary>All calls are children of one span.</summary>
    [Trace]
    internal static int RunTraced(int calls)
    {
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += Traced(Prompt, i);
        return sum;
    }

    /// <summary>Each call begins a trace.</summary>
    internal static int RunTracedRoots(int calls)
    {
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += Traced(Prompt, i);
        return sum;
    }

    /// <inheritdoc cref="RunTracedRoots"/>
    internal static int RunByHandRoots(int calls)
    {
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += ByHand(Prompt, i);
        return sum;
    }

    /// <inheritdoc cref="RunTraced"/>
    internal static int RunByHand(int calls)
    {
        using var parent = Reference.Source.StartActivity("Parent");
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += ByHand(Prompt, i);
        return sum;
    }
}
