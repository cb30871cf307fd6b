using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Returning;

public static class Identity
{
    public const string Tree = """
        Identity.Forward [tool] => 1
        Identity.Forward [tool] => 2
        Identity.Forward [tool]
        Identity.Derived [tool] => 4
        """;

    public static async Task<object> Run()
    {
        var source = new TaskCompletionSource<int>("state");
        var completed = Task.FromResult(1);
        Effects.Add($"completed: {ReferenceEquals(completed, Forward(completed))}");
        Effects.Add($"pending: {ReferenceEquals(source.Task, Forward(source.Task))}, {source.Task.AsyncState}");
        Effects.Add($"none: {Forward(null) is null}");
        var derived = new Special();
        Effects.Add($"derived: {ReferenceEquals(derived, Derived(derived))}, {derived.Status}");
        source.SetResult(2);
        derived.RunSynchronously();
        return await source.Task + await (Task<int>)derived;
    }

    [Trace(CaptureInputs = false)]
    private static Task<int>? Forward(Task<int>? task) => task;

    [Trace(CaptureInputs = false)]
    private static Task<int> Derived(Special task) => task;

    private sealed class Special : Task<int>
    {
        public Special()
            : base(() => 4)
        {
        }
    }
}
