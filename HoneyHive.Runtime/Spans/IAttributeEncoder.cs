using System;

namespace HoneyHive.Spans;

/// <summary>Turns captured attributes into the bytes of a wire format.</summary>
internal interface IAttributeEncoder
{
    /// <summary>Writes the attributes to <paramref name="output"/>.</summary>
    /// <param name="attributes">What to write.</param>
    /// <param name="text">UTF-8 that the JSON values refer to.</param>
    /// <param name="output">Where to write.</param>
    void Encode(ReadOnlySpan<SpanAttribute> attributes, ReadOnlySpan<byte> text, ByteBuffer output);
}
