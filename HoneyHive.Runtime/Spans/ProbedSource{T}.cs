#if NET8_0_OR_GREATER
using System;
using System.Threading.Tasks.Sources;

namespace HoneyHive.Spans;

/// <summary><see cref="ProbedSource"/> with a result.</summary>
/// <typeparam name="T">Type of the result.</typeparam>
internal sealed class ProbedSource<T> : IValueTaskSource<T>
{
    public T GetResult(short token) => throw new NotSupportedException();

    public ValueTaskSourceStatus GetStatus(short token) => throw new NotSupportedException();

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        throw new NotSupportedException();
}
#endif
