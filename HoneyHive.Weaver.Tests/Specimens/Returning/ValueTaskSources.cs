using System;
using System.Threading;
using System.Threading.Tasks;
using System.Threading.Tasks.Sources;
using HoneyHive;

namespace Specimens.Returning;

/// <summary>Sources see the same calls, in the same order, and are asked for their result once.</summary>
public static class ValueTaskSources
{
    public const string Tree = """
        ValueTaskSources.Read [tool] (name: "later", source: "<redacted>") => 1
        ValueTaskSources.Read [tool] (name: "at once", source: "<redacted>") => 2
        ValueTaskSources.Read [tool] (name: "failure", source: "<redacted>") !! InvalidOperationException: No.
        ValueTaskSources.Plain [tool] (name: "plain", source: "<redacted>")
        ValueTaskSources.Plain [tool] (name: "as task", source: "<redacted>")
        ValueTaskSources.Plain [tool] (name: "failure", source: "<redacted>") !! InvalidOperationException: No.
        """;

    public static async Task<object> Run()
    {
        var later = new Source();
        var reading = Read("later", later);
        Effects.Add($"pending: {reading.IsCompleted}");
        var awaiting = Await(reading);
        later.Core.SetResult(1);
        var sum = await awaiting;

        var atOnce = new Source();
        atOnce.Core.SetResult(2);
        sum += await Read("at once", atOnce);

        var failing = new Source();
        failing.Core.SetException(new InvalidOperationException("No."));
        await Try(async () => await Read("failure", failing));

        var plain = new Source();
        plain.Core.SetResult(3);
        await Plain("plain", plain);

        var converted = new Source();
        var task = Plain("as task", converted).AsTask();
        converted.Core.SetResult(4);
        await task;

        var failure = new Source();
        failure.Core.SetException(new InvalidOperationException("No."));
        await Try(() => Plain("failure", failure).AsTask());
        return sum;
    }

    private static async Task<int> Await(ValueTask<int> reading) => await reading.ConfigureAwait(false);

    private static async Task Try(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (InvalidOperationException exception)
        {
            Effects.Add(exception.Message);
        }
    }

    [Trace]
    private static ValueTask<int> Read(string name, Source source) => new(source, source.Core.Version);

    [Trace]
    private static ValueTask Plain(string name, Source source) => new(source, source.Core.Version);

    [Redact]
    private sealed class Source : IValueTaskSource<int>, IValueTaskSource
    {
        public ManualResetValueTaskSourceCore<int> Core;

        public int GetResult(short token)
        {
            Effects.Add($"result of {token}");
            return Core.GetResult(token);
        }

        void IValueTaskSource.GetResult(short token) => GetResult(token);

        public ValueTaskSourceStatus GetStatus(short token)
        {
            Effects.Add($"status of {token}");
            return Core.GetStatus(token);
        }

        public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
        {
            Effects.Add($"continuation of {token}: {flags}");
            Core.OnCompleted(continuation, state, token, flags);
        }
    }
}
