using System;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class AwaitUsing
{
    public const string Tree = """
        AwaitUsing.Work [tool] (name: "a") => 1
        └─ Connection.DisposeAsync [tool]
        """;

    public static async Task<object> Run() => await Work("a");

    [Trace]
    private static async Task<int> Work(string name)
    {
        await using var connection = new Connection();
        await Task.Yield();
        Effects.Add($"work {name}");
        return name.Length;
    }

    private sealed class Connection : IAsyncDisposable
    {
        [Trace]
        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            Effects.Add("closed");
        }
    }
}
