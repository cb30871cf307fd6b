namespace HoneyHive.Spans;

/// <summary>A key with its captured value.</summary>
internal readonly struct SpanAttribute(AttributeKey key, AttributeValue value)
{
    internal AttributeKey Key { get; } = key;

    internal AttributeValue Value { get; } = value;
}
