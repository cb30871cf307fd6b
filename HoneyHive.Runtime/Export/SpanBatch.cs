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

    /// <summary>Bytes of strings that an emptied batch may keep alive.</summary>
    private const long KeptReferences = 32 * 1024;

    /// <summary>Estimates of what a span, an attribute and an exception with its stack trace keep on the heap.</summary>
    private const long FixedSize = 256;
    private const long AttributeSize = 64;
    private const long FailureSize = 4096;

    private readonly SpanRecord[] records = new SpanRecord[capacity];
    private readonly ByteBuffer text = new();
    private SpanAttribute[] attributes = new SpanAttribute[capacity * 4];
    private AttributeKey[] ownKeys = [];
    private int attributeCount;
    private int ownKeyCount;
    private long referredBytes;
    private bool isAnyRare;

    internal int Count { get; private set; }

    internal bool IsFull => Count == records.Length || Size >= MaxSize;

    internal ReadOnlySpan<SpanRecord> Records => records.AsSpan(0, Count);

    /// <summary>Bytes that values among the attributes refer to, JSON mostly, and attributes that are encoded already.</summary>
    internal ReadOnlySpan<byte> Text => text.Written;

    /// <summary>Bytes that the content keeps alive: an estimate from above for what is on the heap because of this batch.</summary>
    internal long Size { get; private set; }

    /// <summary>The attributes of one of the <see cref="Records"/>.</summary>
    internal SpanAttributes AttributesOf(in SpanRecord record) => new(record.Method, SlotsOf(record), ownKeys.AsSpan(0, ownKeyCount), Text);

    /// <summary>Copies a span that has ended. The span may be reused right after.</summary>
    internal void Add(Span span)
    {
        var source = span.Attributes;
        ref var record = ref records[Count];
        record.Method = span.Method!;
        record.Trace = span.Identity.Trace.Id;
        record.Id = span.Identity.Span;
        record.ParentSpan = span.ParentSpan;
        record.IsLocalRoot = span.IsLocalRoot;
        record.StartTicks = span.StartTicks;
        record.EndTicks = span.EndTicks;
        record.Rare = SpanRecord.RareParts.Of(span);
        record.ReferredBytes = (int)Math.Min(source.ReferredBytes, int.MaxValue);
        CopySlots(ref record, source.Slots, 0, source.Count);
        if (!source.HasOnlySlots)
            CopyBytes(ref record, source.OwnKeys, source.Text, 0, source.Encoded);
        Count++;
    }

    /// <summary>Copies a span of another batch.</summary>
    internal void Add(SpanBatch source, in SpanRecord original)
    {
        ref var record = ref records[Count];
        record = original;
        CopySlots(ref record, source.attributes, original.FirstAttribute, original.AttributeCount);
        CopyBytes(
            ref record,
            source.ownKeys.AsSpan(0, source.ownKeyCount),
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
        if (isAnyRare || referredBytes > KeptReferences)
        {
            records.AsSpan(0, Count).Clear();
            attributes.AsSpan(0, attributeCount).Clear();
        }

        if (attributes.Length > records.Length * KeptAttributes)
            attributes = new SpanAttribute[records.Length * 4];
        Count = 0;
        attributeCount = 0;
        (ownKeys, ownKeyCount) = (ownKeyCount == 0 ? ownKeys : [], 0);
        Size = 0;
        referredBytes = 0;
        isAnyRare = false;
        text.Clear();
    }

    private ReadOnlySpan<SpanAttribute> SlotsOf(in SpanRecord record) => attributes.AsSpan(record.FirstAttribute, record.AttributeCount);

    /// <summary>Copies the attributes of a span, all that most spans have, and gives the record its places.</summary>
    private void CopySlots(ref SpanRecord record, SpanAttribute[] source, int first, int count)
    {
        (record.FirstAttribute, record.AttributeCount) = (attributeCount, count);
        (record.TextOffset, record.TextLength) = (text.Length, 0);
        Size += FixedSize + (count * AttributeSize) + record.ReferredBytes + (record.Failure is null ? 0 : FailureSize);
        referredBytes += record.ReferredBytes;
        isAnyRare |= record.Rare is not null;
        ReserveAttributes(count);
        for (var i = 0; i < count; i++)
            source[first + i].CopyTo(ref attributes[attributeCount + i]);
        attributeCount += count;
    }

    /// <param name="record">Its slots have been copied.</param>
    /// <param name="keys">Those of the keys that have no number.</param>
    /// <param name="bytes">What the attributes refer to.</param>
    /// <param name="offset">The offset that they know the start of <paramref name="bytes"/> by.</param>
    /// <param name="encoded">The same attributes as OTLP; empty when they are still to be encoded.</param>
    private void CopyBytes(ref SpanRecord record, ReadOnlySpan<AttributeKey> keys, ReadOnlySpan<byte> bytes, int offset, ReadOnlySpan<byte> encoded)
    {
        record.TextLength = bytes.Length;
        text.Append(bytes);
        text.Append(encoded);
        Size += bytes.Length + encoded.Length;
        if ((!bytes.IsEmpty && record.TextOffset != offset) || !keys.IsEmpty)
            Adjust(attributes.AsSpan(record.FirstAttribute, record.AttributeCount), keys, record.TextOffset - offset);
    }

    /// <summary>Makes values refer to where their bytes are now, and keys without a number to a copy of theirs.</summary>
    private void Adjust(Span<SpanAttribute> copies, ReadOnlySpan<AttributeKey> keys, int distance)
    {
        foreach (ref var attribute in copies)
        {
            attribute.MoveText(distance);
            if (attribute.Key < SpanAttributes.FirstOwnKey)
                continue;
            if (ownKeyCount == ownKeys.Length)
                Array.Resize(ref ownKeys, Math.Max(4, ownKeyCount * 2));
            ownKeys[ownKeyCount] = keys[attribute.Key - SpanAttributes.FirstOwnKey];
            attribute.Rename(SpanAttributes.FirstOwnKey + ownKeyCount++);
        }
    }

    private void ReserveAttributes(int count)
    {
        if (attributeCount + count > attributes.Length)
            Array.Resize(ref attributes, Math.Max(attributes.Length * 2, attributeCount + count));
    }
}
