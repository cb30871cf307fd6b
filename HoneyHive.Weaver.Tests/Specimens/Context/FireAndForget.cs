using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Context;

public static class FireAndForget
{
    public const string Tree = """
        FireAndForget.Start [tool]
        ├─ FireAndForget.Index [tool] (name: "queued") => 6
        └─ FireAndForget.Index [tool] (name: "async") => 5
        FireAndForget.After [tool]
        """;

    /// <summary>What a synchronous method starts elsewhere does not find its span.</summary>
    public const string ThreadTree = """
        FireAndForget.Start [tool]
        FireAndForget.After [tool]
        FireAndForget.Index [tool] (name: "queued") => 6
        FireAndForget.Index [tool] (name: "async") => 5
        """;

    private static TaskCompletionSource gate = new();
    private static Task background = Task.CompletedTask;

    public static async Task<object?> Run()
    {
        gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Start();
        After();
        gate.SetResult();
        await background;
        return null;
    }

    [Trace]
    private static void Start()
    {
        var queued = Task.Run(async () =>
        {
            await gate.Task;
            Index("queued");
        });
        background = IndexAfter(queued);
    }

    private static async Task IndexAfter(Task first)
    {
        await first;
        Index("async");
    }

    [Trace]
    private static void After() => Effects.Add("started");

    [Trace]
    private static int Index(string name) => name.Length;
}
