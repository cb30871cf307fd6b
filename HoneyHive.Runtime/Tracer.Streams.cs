using System.Collections.Generic;
using HoneyHive.Spans;
using HoneyHive.Weaving;

namespace HoneyHive;

/// <content>The spans of methods that return an async stream without being async iterators: they end with its first enumeration.</content>
internal static partial class Tracer
{
    internal static IAsyncEnumerable<T>? EndWith<T>(Span span, IAsyncEnumerable<T>? stream, ReturnedOutput output) =>
        stream is null || !Awaits(span) ? Ended(span, stream) : new FollowedStream<T>(stream, span, output);

    internal static IAsyncEnumerator<T>? EndWith<T>(Span span, IAsyncEnumerator<T>? enumerator, ReturnedOutput output) =>
        enumerator is null || !Awaits(span) ? Ended(span, enumerator) : new FollowedEnumerator<T>(enumerator, span, output);

    /// <summary>Takes the span away from what is current until the first item is asked for. Not one that nothing comes of.</summary>
    private static bool Awaits(Span span)
    {
        if (span.Path is UnsampledPath)
            return false;
        span.Items ??= new YieldedItems();
        Suspend(span);
        return true;
    }

    private static T Ended<T>(Span span, T result)
    {
        Exit(span);
        return result;
    }
}
