using System;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class CustomAwaitable
{
    public const string Tree = "CustomAwaitable.Wait [tool] (text: \"hop\") => \"hop on the pool\"";

    public static async Task<object> Run() => await Wait("hop");

    [Trace]
    private static async Task<string> Wait(string text) => text + await new Hop();

    private readonly struct Hop : ICriticalNotifyCompletion
    {
        public bool IsCompleted => false;

        public Hop GetAwaiter() => this;

        public string GetResult() => " on the pool";

        public void OnCompleted(Action continuation) => ThreadPool.QueueUserWorkItem(_ => continuation());

        public void UnsafeOnCompleted(Action continuation) => ThreadPool.UnsafeQueueUserWorkItem(_ => continuation(), null);
    }
}
