namespace HoneyHive.Spans;

/// <summary>Turns captured attributes into the bytes of a wire format.</summary>
internal interface IAttributeEncoder
{
    /// <summary>Writes the attributes to <paramref name="output"/>.</summary>
    void Encode(in SpanAttributes attributes, ByteBuffer output);
}
