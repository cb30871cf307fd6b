using System;

namespace HoneyHive.Spans;

/// <summary>
/// The spans of one thread that are within one another, the innermost last. An array rather than links from span to span: at the same depth it is
/// usually the same pooled object, so that nothing has to be stored, and a store of a reference costs a write barrier.
/// </summary>
internal sealed class SpanStack
{
    private const int InitialCapacity = 16;

    /// <summary>What lies beyond <see cref="count"/> was in here before.</summary>
    private Span?[] spans = new Span?[InitialCapacity];
    private int count;

    internal Span? Innermost => count == 0 ? null : spans[count - 1];

    internal void Push(Span span)
    {
        if (count == spans.Length)
            Array.Resize(ref spans, count * 2);
        if (!ReferenceEquals(spans[count], span))
            spans[count] = span;
        count++;
    }

    /// <summary>Takes a span off, usually the innermost one. Others within it have not ended then; they stay.</summary>
    internal void Remove(Span span)
    {
        if (ReferenceEquals(Innermost, span))
            count--;
        else
            RemoveWithin(span);
    }

    private void RemoveWithin(Span span)
    {
        var index = Array.LastIndexOf(spans, span, Math.Max(count - 1, 0), count);
        if (index < 0)
            return;
        count--;
        Array.Copy(spans, index + 1, spans, index, count - index);
    }
}
