using System.Runtime.CompilerServices;
using HoneyHive.Spans;

namespace HoneyHive.Weaving;

/// <content>
/// Iterators and async iterators. The first <c>MoveNext</c> begins the span; a field of the state machine holds it while the iterator waits to
/// be asked for the next item. <see cref="Resume"/> makes it current whenever the iterator's code runs again, <c>Yield</c> takes it
/// away from what is current when an item is there, and ends it when there are none any more.
/// </content>
public static partial class Weave
{
    /// <summary>Starts the span of an enumeration without making it the current one.</summary>
    /// <param name="method">The iterator that is being enumerated.</param>
    /// <returns>The span, or <see langword="null"/> when this enumeration is not recorded.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span? BeginItems(TracedMethod method) => Tracer.IsOff ? null : Tracer.BeginItems(method);

    /// <summary>Records the step that the iterator has taken, and suspends its span or ends it.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="span">The span, or <see langword="null"/>.</param>
    /// <param name="hasItem">Whether there is an item; if not, the enumeration has ended.</param>
    /// <param name="item">The item.</param>
    /// <returns>The span that waits for the next step, or <see langword="null"/> when it has ended.</returns>
    public static Span? Yield<T>(Span? span, bool hasItem, T item)
    {
        if (span is null)
            return null;
        if (hasItem)
            span.RecordItem(item);
        else
            span.RecordLastItem();
        return Tracer.Yield(span, hasItem);
    }

    /// <summary>Records the step that the iterator has taken, but not the item, and suspends its span or ends it.</summary>
    /// <param name="span">The span, or <see langword="null"/>.</param>
    /// <param name="hasItem">Whether there is an item; if not, the enumeration has ended.</param>
    /// <returns>The span that waits for the next step, or <see langword="null"/> when it has ended.</returns>
    public static Span? Yield(Span? span, bool hasItem)
    {
        if (span is null)
            return null;
        if (hasItem)
            span.RecordItem();
        return Tracer.Yield(span, hasItem);
    }
}
