using HoneyHive.Spans;

namespace HoneyHive.Capture;

/// <summary>Captures values of a type that <see cref="AttributeValue.Capture{T}"/> does not handle itself.</summary>
internal static class ValueCapture<T>
{
    internal static AttributeValue Capture(T value, ByteBuffer text)
    {
        if (value is null)
            return new(AttributeKind.Null);
        var start = text.Length;
        text.Append(System.Text.Encoding.UTF8.GetBytes("\"" + value + "\""));
        return new(AttributeKind.Json, start, text.Length - start);
    }
}
