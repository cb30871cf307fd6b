using System.Threading.Tasks;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>An asynchronous method with two inputs and a result that completes at once: traced, and traced by hand.</summary>
internal static class AsyncCalls
{
    private const string Prompt = "What is a span?";

    [Trace]
    internal static async Task<int> Traced(string prompt, int top)
    {
        await Task.CompletedTask;
        return prompt.Length + top;
    }

    internal static async Task<int> ByHand(string prompt, int top)
    {
        using var activity = Reference.Source.StartActivity("AsyncCalls.ByHand");
        activity?.SetTag("honeyhive_inputs.prompt", prompt);
        activity?.SetTag("honeyhive_inputs.top", top);
        await Task.CompletedTask;
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
            sum += Traced(Prompt, i).GetAwaiter().GetResult();
        return sum;
    }

    /// <inheritdoc cref="RunTraced"/>
    internal static int RunByHand(int calls)
    {
        using var parent = Reference.Source.StartActivity("Parent");
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += ByHand(Prompt, i).GetAwaiter().GetResult();
        return sum;
    }
}
