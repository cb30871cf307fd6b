using System;
using System.Threading.Tasks;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>Async calls that wait for the same event: all are under way at once.</summary>
internal static class WaitingCalls
{
    [Trace]
    internal static async Task<int> TracedAsync(Task gate, string prompt, int top)
    {
        await gate;
        return prompt.Length + top;
    }

    internal static async Task<int> BareAsync(Task gate, string prompt, int top)
    {
        await gate;
        return prompt.Length + top;
    }

    internal static async Task<int> ByHandAsync(Task gate, string prompt, int top)
    {
        using var activity = Reference.Source.StartActivity("WaitingCalls.ByHand");
        activity?.SetTag("honeyhive_inputs.prompt", prompt);
        activity?.SetTag("honeyhive_inputs.top", top);
        await gate;
        var result = prompt.Length + top;
        activity?.SetTag("honeyhive_outputs.result", result);
        return result;
    }

    internal static int Run(int calls, Func<Task, string, int, Task<int>> call)
    {
        var (gate, tasks) = (new TaskCompletionSource(), new Task<int>[calls]);
        for (var i = 0; i < calls; i++)
            tasks[i] = call(gate.Task, SyncCalls.Prompt, i);
        gate.SetResult();
        Task.WaitAll(tasks);
        return tasks[^1].Result;
    }
}
