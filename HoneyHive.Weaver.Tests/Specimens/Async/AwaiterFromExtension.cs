using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

/// <summary>Anything can be awaited that somebody has written an extension for.</summary>
public static class AwaiterFromExtension
{
    public const string Tree = """
        AwaiterFromExtension.Add [tool] (left: 20, right: 22) => 42
        └─ AwaiterFromExtension.Negate [tool] (number: 42) => -42
        """;

    public static async Task<object> Run() => await Add(20, 22);

    [Trace]
    private static async Task<int> Add(int left, int right)
    {
        var (first, second) = await (Later(left), Later(right));
        _ = Negate(first + second);
        return first + await second;
    }

    [Trace]
    private static int Negate(int number) => -number;

    private static async Task<int> Later(int number)
    {
        await Task.Yield();
        return number;
    }

    private static TaskAwaiter<(int First, int Second)> GetAwaiter(this (Task<int> First, Task<int> Second) pair) =>
        Both(pair.First, pair.Second).GetAwaiter();

    private static async Task<(int First, int Second)> Both(Task<int> first, Task<int> second) => (await first, await second);

    private static Immediate GetAwaiter(this int number) => new(number);

    private readonly struct Immediate(int number) : INotifyCompletion
    {
        public bool IsCompleted => true;

        public int GetResult() => number;

        public void OnCompleted(Action continuation) => throw new NotSupportedException();
    }
}
