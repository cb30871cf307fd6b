#if NET8_0_OR_GREATER
using System;
using System.Threading.Tasks.Sources;

namespace HoneyHive.Spans;

/// <summary>What a probe makes a ValueTask of; nobody awaits it.</summary>
internal sealed class ProbedSource : IValueTaskSource
{
    /// <summary>A number that is nothing else's.</summary>
    internal const short Token = 0x5ea1;

    public void GetResult(short token) => throw new NotSupportedException();

    public ValueTaskSourceStatus GetStatus(short token) => throw new NotSupportedException();

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        throw new NotSupportedException();
}
#endif
