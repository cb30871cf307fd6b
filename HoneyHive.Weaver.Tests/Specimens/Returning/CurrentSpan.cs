using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Returning;

public static class CurrentSpan
{
    public const string Tree = """
        CurrentSpan.Outer [tool] => 3
        ├─ CurrentSpan.Begin [tool] => 1
        │  ├─ CurrentSpan.Step [tool] (name: "while it runs")
        │  └─ CurrentSpan.Step [tool] (name: "in what it has started")
        ├─ CurrentSpan.Step [tool] (name: "after it has returned")
        └─ CurrentSpan.Step [tool] (name: "after its end")
        """;

    public static async Task<object> Run() => await Outer();

    [Trace]
    private static async Task<int> Outer()
    {
        var gate = new TaskCompletionSource();
        var before = Activity.Current;
        var task = Begin(gate.Task);
        Effects.Add($"back: {ReferenceEquals(before, Activity.Current)}");
        Step("after it has returned");
        gate.SetResult();
        var result = await task;
        Step("after its end");
        return result + 2;
    }

    [Trace(CaptureInputs = false)]
    private static Task<int> Begin(Task gate)
    {
        Step("while it runs");
        return Work(gate);
    }

    private static async Task<int> Work(Task gate)
    {
        await gate;
        Step("in what it has started");
        return 1;
    }

    [Trace]
    private static void Step(string name) => Effects.Add(name);
}
