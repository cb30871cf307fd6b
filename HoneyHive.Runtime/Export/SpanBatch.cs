using System;
using HoneyHive.Spans;

namespace HoneyHive.Export;

/// <summary>
/// Ended spans in contiguous memory: records, attributes and text, each in one array. Filled by one thread, then handed
/// over as a whole; the exporter reads it in order and gives it back for reuse.
/// </summary>
internal sealed class SpanBatch(int capacity)
{
    /// <summary>A batch with few but huge spans is full early, so that the bounds of the queue can hold.</summary>
    private const long MaxSize = 1024 * 1024;

    /// <summary>Slots for attributes that an empty batch holds on to, for each span.</summary>
    private const int KeptAttributes = 16;

    /// <summary>Bytes of strings that one span of an emptied batch may keep alive.</summary>
    private const long KeptReferences = 1024;

    /// <summary>Estimates of what a span, an attribute and an exception with its stack trace keep on the heap.</summary>
    private const long FixedSize = 256;
    private const long AttributeSize = 64;
    private const long FailureSize = 4096;

    private readonly SpanRecord[] records = new SpanRecord[capacity];
    private readonly ByteBuffer text = new();
    private SpanAttribute[] attributes = new SpanAttribute[capacity * 4];
    private int attributeCount;
    private bool isHeavy;

    internal int Count { get; private set; }

    internal bool IsFull => Count == records.Length || Size >= MaxSize;

    internal ReadOnlySpan<SpanRecord> Records => records.AsSpan(0, Count);

    /// <summary>UTF-8 that the JSON values among the attributes refer to, and attributes that are encoded already.</summary>
    internal ReadOnlySpan<byte> Text => text.Written;

    /// <summary>Bytes that the content keeps alive: an estimate from above for what is on the heap because of this batch.</summary>
    internal long Size { get; private set; }

    /// <summary>The attributes of one of the <see cref="Records"/>.</summary>
    internal ReadOnlySpan<SpanAttribute> AttributesOf(in SpanRecord record) => attributes.AsSpan(record.FirstAttribute, record.AttributeCount);

    /// <summary>Copies a span that has ended. The span may be reused right after.</summary>
    internal void Add(Span span)
    {
        var source = span.Attributes;
        ref var record = ref records[Count];
        record.Method = span.Method!;
        record.Identity = span.Identity;
        record.ParentSpan = span.ParentSpan;
        record.IsLocalRoot = span.IsLocalRoot;
        record.StartTicks = span.StartTicks;
        record.EndTicks = span.EndTicks;
        record.Failure = null;
        record.Decoration = null;
        if (span.Failure is { } failure)
            (record.Failure, record.FailureTicks) = (failure, span.FailureTicks);
        if (span.Decoration is { } decoration)
            record.Decoration = decoration;
        record.DroppedAttributes = source.Dropped;
        record.ReferredBytes = source.ReferredBytes;
        CopyAttributes(ref record, source.Entries, source.Text, 0, source.Encoded);
        Count++;
    }

    /// <summary>Copies a span of another batch.</summary>
    internal void Add(SpanBatch source, in SpanRecord original)
    {
        ref var record = ref records[Count];
        record = original;
        CopyAttributes(
            ref record,
            source.AttributesOf(original),
            source.Text.Slice(original.TextOffset, original.TextLength),
            original.TextOffset,
            source.Text.Slice(original.EncodedOffset, original.EncodedLength));
        Count++;
    }

    /// <summary>
    /// Makes the batch ready for other spans. What the old ones refer to is let go only when it is much: writing over all of the memory
    /// here, on the worker's thread, would take it out of the caches of the thread that fills it next.
    /// </summary>
    internal void Clear()
    {
        if (isHeavy)
        {
            records.AsSpan(0, Count).Clear();
            attributes.AsSpan(0, attributeCount).Clear();
        }

        if (attributes.Length > records.Length * KeptAttributes)
            attributes = new SpanAttribute[records.Length * 4];
        Count = 0;
        attributeCount = 0;
        Size = 0;
        isHeavy = false;
        text.Clear();
    }

    /// <param name="record">Gets the new places.</param>
    /// <param name="source">The attributes.</param>
    /// <param name="json">What they refer to.</param>
    /// <param name="jsonOffset">The offset that they know the start of <paramref name="json"/> by.</param>
    /// <param name="encoded">The same attributes as OTLP; empty when they are still to be encoded.</param>
    private void CopyAttributes(
        ref SpanRecord record, ReadOnlySpan<SpanAttribute> source, ReadOnlySpan<byte> json, int jsonOffset, ReadOnlySpan<byte> encoded)
    {
        (record.FirstAttribute, record.AttributeCount) = (attributeCount, source.Length);
        (record.TextOffset, record.TextLength) = (text.Length, json.Length);
        (record.EncodedOffset, record.EncodedLength) = (text.Length + json.Length, encoded.Length);
        if (!json.IsEmpty)
            text.Append(json);
        if (!encoded.IsEmpty)
            text.Append(encoded);
        Size += FixedSize + (source.Length * AttributeSize) + record.ReferredBytes + json.Length + encoded.Length
            + (record.Failure is null ? 0 : FailureSize);
        isHeavy |= record.Failure is not null || record.Decoration is not null || record.ReferredBytes > KeptReferences;
        ReserveAttributes(source.Length);
        var copies = attributes.AsSpan(attributeCount, source.Length);
        source.CopyTo(copies);
        attributeCount += source.Length;
        if (!json.IsEmpty && record.TextOffset != jsonOffset)
            Move(copies, record.TextOffset - jsonOffset);
    }

    /// <summary>Makes JSON values refer to where their text is now.</summary>
    private static void Move(Span<SpanAttribute> attributes, int distance)
    {
        foreach (ref var attribute in attributes)
            attribute.Move(distance);
    }

    private void ReserveAttributes(int count)
    {
        if (attributeCount + count > attributes.Length)
            Array.Resize(ref attributes, Math.Max(attributes.Length * 2, attributeCount + count));
    }
}
