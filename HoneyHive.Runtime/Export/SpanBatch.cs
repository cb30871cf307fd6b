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

    private readonly SpanRecord[] records = new SpanRecord[capacity];
    private readonly ByteBuffer text = new();
    private SpanAttribute[] attributes = new SpanAttribute[capacity * 4];
    private int attributeCount;

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
        ref var record = ref records[Count++];
        record.Method = span.Method!;
        record.Identity = span.Identity;
        record.ParentSpan = span.ParentSpan;
        record.IsLocalRoot = IsLocalRoot(span);
        record.StartTicks = span.StartTicks;
        record.EndTicks = span.EndTicks;
        record.Failure = span.Failure;
        record.FailureTicks = span.FailureTicks;
        record.FirstAttribute = attributeCount;
        record.AttributeCount = source.Count;
        record.DroppedAttributes = source.Dropped;
        Size += 256 + (span.Failure is null ? 0 : 4096);
        CopyAttributes(source);
        record.EncodedOffset = text.Length;
        record.EncodedLength = source.Encoded.Length;
        text.Append(source.Encoded);
        Size += source.Encoded.Length;
    }

    internal void Clear()
    {
        records.AsSpan(0, Count).Clear();
        attributes.AsSpan(0, attributeCount).Clear();
        if (attributes.Length > records.Length * KeptAttributes)
            attributes = new SpanAttribute[records.Length * 4];
        Count = 0;
        attributeCount = 0;
        Size = 0;
        text.Clear();
    }

    /// <summary>Where the activities of spans can't be told from others, only a span without a parent is one.</summary>
    private static bool IsLocalRoot(Span span) =>
        span.ParentSpan == 0 || (ActivityAccess.IsDirect && span.Parent is not (null or SpanActivity));

    private void CopyAttributes(LazyAttributeSet source)
    {
        if (attributeCount + source.Count > attributes.Length)
            Array.Resize(ref attributes, Math.Max(attributes.Length * 2, attributeCount + source.Count));
        var distance = text.Length;
        foreach (ref readonly var attribute in source.Entries)
        {
            attributes[attributeCount++] = new(attribute.Key, attribute.Value.Moved(distance));
            if (attribute.Value.Reference is string s)
                Size += s.Length * sizeof(char);
        }

        text.Append(source.Text);
        Size += source.Text.Length + (source.Count * 64L);
    }
}
