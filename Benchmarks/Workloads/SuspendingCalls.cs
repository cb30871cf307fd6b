using System.Threading.Tasks;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>The same as <see cref="AsyncCalls"/>, but the method suspends once and is resumed by its caller.</summary>
internal static class SuspendingCalls
{
    private const string Prompt = "What is a span?";

    private static readonly Suspension Suspension = new();

    [Trace]
    internal static async Task<int> Traced(string prompt, int top)
    {
        await Suspension;
        return prompt.Length + top;
    }

    internal static async Task<int> Bare(string prompt, int top)
    {
        await Suspension;
        return prompt.Length + top;
    }

    internal static async Task<int> ByHand(string prompt, int top)
    {
        using var activity = Reference.Source.StartActivity("SuspendingCalls.ByHand");
        activity?.SetTag("honeyhive_inputs.prompt", prompt);
        activity?.SetTag("honeyhive_inputs.top", top);
        await Suspension;
        var result = prompt.Length + top;
        activity?.SetTag("honeyhive_outputs.result", result);
        return result;
    }

    /// <summary>All calls are children of one span.</summary>
    [Trace]
    internal static int RunTraced(int calls)
    {
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += Finish(Traced(Prompt, i));
        return sum;
    }

    /// <inheritdoc cref="RunTraced"/>
    internal static int RunByHand(int calls)
    {
        using var parent = Reference.Source.StartActivity("Parent");
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += Finish(ByHand(Prompt, i));
        return sum;
    }

    internal static int RunBare(int calls)
    {
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += Finish(Bare(Prompt, i));
        return sum;
    }

    private static int Finish(Task<int> call)
    {
        Suspension.Resume();
        return call.GetAwaiter().GetResult();
    }
}
