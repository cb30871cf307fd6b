using System.Collections.Generic;
using System.Runtime.CompilerServices;
using HoneyHive.Spans;

namespace HoneyHive.Weaving;

/// <content>
/// Methods that return an async stream without being async iterators. They are woven like those that return a task; nothing but an object that
/// stands before the stream can learn of its end:
/// <code>
/// result = …; result = Weave.EndWith(span, result, output); span = null;
/// </code>
/// </content>
public static partial class Weave
{
    /// <summary>Lets the span go on with the first enumeration of the stream, and end with it: at once when there is none.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="span">The span, or <see langword="null"/>. It is not the caller's any more.</param>
    /// <param name="stream">What the method returns, or <see langword="null"/>.</param>
    /// <param name="output">A value of <see cref="ReturnedOutput"/>: what is recorded of the items.</param>
    /// <returns>What the method returns instead; the same, unless the call is recorded.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IAsyncEnumerable<T>? EndWith<T>(Span? span, IAsyncEnumerable<T>? stream, int output) =>
        span is null ? stream : Tracer.EndWith(span, stream, (ReturnedOutput)output);

    /// <summary>Ends the span with the enumeration: at once when there is none.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="span">The span, or <see langword="null"/>. It is not the caller's any more.</param>
    /// <param name="enumerator">What the method returns, or <see langword="null"/>.</param>
    /// <param name="output">A value of <see cref="ReturnedOutput"/>: what is recorded of the items.</param>
    /// <returns>What the method returns instead; the same, unless the call is recorded.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IAsyncEnumerator<T>? EndWith<T>(Span? span, IAsyncEnumerator<T>? enumerator, int output) =>
        span is null ? enumerator : Tracer.EndWith(span, enumerator, (ReturnedOutput)output);
}
