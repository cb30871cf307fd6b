namespace HoneyHive.Spans;

/// <summary>A key with its captured value, as it lies in memory. Written once, field by field.</summary>
internal struct SpanAttribute
{
    private object? reference;
    private long low;
    private long high;
    private AttributeKind kind;

    internal SpanAttribute(AttributeKey key, in AttributeValue value)
    {
        Key = key;
        Assign(key, value);
    }

    internal AttributeKey Key { get; private set; }

    internal readonly AttributeValue Value => new(kind, low, high, reference);

    /// <summary>Writes a string.</summary>
    internal void Assign(AttributeKey key, string value)
    {
        Key = key;
        kind = AttributeKind.String;
        reference = value;
    }

    /// <summary>Writes a value that has a number and nothing else.</summary>
    internal void Assign(AttributeKey key, AttributeKind number, long value)
    {
        Key = key;
        kind = number;
        low = value;
        reference = null;
    }

    internal void Assign(AttributeKey key, in AttributeValue value)
    {
        Key = key;
        kind = value.Kind;
        low = value.Low;
        high = value.High;
        reference = value.Reference;
    }

    /// <summary>Makes a JSON value refer to where its text is now.</summary>
    internal void Move(int distance)
    {
        if (kind == AttributeKind.Json)
            low += distance;
    }
}
