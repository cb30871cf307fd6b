using System;
using System.Buffers.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HoneyHive.Spans;

namespace HoneyHive.Capture;

/// <summary>
/// Writes JSON, as <see cref="Utf8JsonWriter"/> does with <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/>, and lets it write values that are rare.
/// Texts, which are most of what is said to a model, are copied in one pass instead of two, and nothing is buffered twice. Whoever calls keeps the structure right.
/// </summary>
internal sealed class SnapshotJson
{
    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Digits of a 64-bit number, and its sign.</summary>
    private const int MaxNumberLength = 20;

    /// <summary>What may be around a name: a comma, two quotation marks, a colon.</summary>
    private const int Frame = 4;

    // One value at a time: there is no structure to be wrong.
    private readonly Utf8JsonWriter rare = new(new ByteBuffer(), new JsonWriterOptions { Encoder = Encoder, SkipValidation = true });
    private ByteBuffer output = new();
    private int start;

    /// <summary>Whether a value stands before what comes next, in the same array or object.</summary>
    private bool isNext;

    /// <summary>Bytes written since <see cref="Reset"/>.</summary>
    internal int Length => output.Length - start;

    internal void Reset(ByteBuffer target)
    {
        output = target;
        start = target.Length;
        isNext = false;
    }

    internal void WriteStartArray() => Open((byte)'[');

    internal void WriteEndArray() => Close((byte)']');

    internal void WriteStartObject() => Open((byte)'{');

    internal void WriteEndObject() => Close((byte)'}');

    /// <summary>All in one go: there are as many of them as values.</summary>
    internal void WritePropertyName(JsonEncodedText name)
    {
        var text = name.EncodedUtf8Bytes;
        var target = output.GetSpan(text.Length + Frame);
        var length = Separate(target);
        target[length++] = (byte)'"';
        text.CopyTo(target[length..]);
        length += text.Length;
        target[length++] = (byte)'"';
        target[length++] = (byte)':';
        output.Advance(length);
        isNext = false;
    }

    internal void WritePropertyName(string name) => WriteText(name.AsSpan(), isName: true);

    internal void WriteString(JsonEncodedText name, string value)
    {
        WritePropertyName(name);
        WriteStringValue(value.AsSpan());
    }

    internal void WriteString(JsonEncodedText name, JsonEncodedText value)
    {
        WritePropertyName(name);
        WriteStringValue(value.EncodedUtf8Bytes);
    }

    internal void WriteStringValue(JsonEncodedText value) => WriteStringValue(value.EncodedUtf8Bytes);

    /// <param name="value">A text that is the same in JSON.</param>
    internal void WriteStringValue(ReadOnlySpan<byte> value)
    {
        Begin((byte)'"');
        output.Append(value);
        Append((byte)'"');
        isNext = true;
    }

    internal void WriteStringValue(string value) => WriteStringValue(value.AsSpan());

    internal void WriteStringValue(ReadOnlySpan<char> value) => WriteText(value, isName: false);

    internal void WriteNumberValue(long value)
    {
        var target = output.GetSpan(MaxNumberLength + 1);
        var length = Separate(target);
        Utf8Formatter.TryFormat(value, target[length..], out var digits);
        EndValue(length + digits);
    }

    internal void WriteNumberValue(ulong value)
    {
        var target = output.GetSpan(MaxNumberLength + 1);
        var length = Separate(target);
        Utf8Formatter.TryFormat(value, target[length..], out var digits);
        EndValue(length + digits);
    }

    internal void WriteBooleanValue(bool value) => WriteLiteral(value ? "true"u8 : "false"u8);

    internal void WriteNullValue() => WriteLiteral("null"u8);

    internal void WriteBase64StringValue(ReadOnlySpan<byte> value)
    {
        BeginRare();
        rare.WriteBase64StringValue(value);
        rare.Flush();
    }

    /// <summary>Lets the framework's writer write one value. What that throws is thrown, and nothing was written then.</summary>
    internal void Write<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var (before, wasNext) = (output.Length, isNext);
        try
        {
            BeginRare();
            write(rare, value);
            rare.Flush();
        }
        catch (Exception)
        {
            output.Truncate(before);
            isNext = wasNext;
            throw;
        }
    }

    /// <summary>In one go, if the text is the same in JSON.</summary>
    private void WriteText(ReadOnlySpan<char> text, bool isName)
    {
        var target = output.GetSpan(text.Length + Frame);
        var length = Separate(target);
        target[length++] = (byte)'"';
        var plain = PlainText.Copy(text, target[length..]);
        length += plain;
        if (plain < text.Length)
        {
            output.Advance(length);
            WriteRest(text[plain..]);
        }
        else
        {
            target[length] = (byte)'"';
            output.Advance(length + 1);
        }

        if (isName)
            Append((byte)':');
        isNext = !isName;
    }

    /// <summary>Writes a text that begins with something else in JSON, and a quotation mark.</summary>
    private void WriteRest(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text[EscapedText.Append(text, output)..];
            var target = output.GetSpan(text.Length + 1);
            var length = PlainText.Copy(text, target);
            if (length == text.Length)
            {
                target[length] = (byte)'"';
                output.Advance(length + 1);
                return;
            }

            output.Advance(length);
            text = text[length..];
        }
    }

    private void Open(byte bracket)
    {
        Begin(bracket);
        isNext = false;
    }

    private void Close(byte bracket)
    {
        Append(bracket);
        isNext = true;
    }

    private void WriteLiteral(ReadOnlySpan<byte> literal)
    {
        var target = output.GetSpan(literal.Length + 1);
        var length = Separate(target);
        literal.CopyTo(target[length..]);
        EndValue(length + literal.Length);
    }

    /// <summary>Begins something, behind what stands before it.</summary>
    private void Begin(byte first)
    {
        var target = output.GetSpan(2);
        var length = Separate(target);
        target[length++] = first;
        output.Advance(length);
    }

    private void BeginRare()
    {
        if (isNext)
            Append((byte)',');
        isNext = true;
        rare.Reset(output);
    }

    private void EndValue(int length)
    {
        output.Advance(length);
        isNext = true;
    }

    /// <summary>Writes a comma where one belongs.</summary>
    /// <returns>How many bytes that took.</returns>
    private int Separate(Span<byte> target)
    {
        if (!isNext)
            return 0;
        target[0] = (byte)',';
        return 1;
    }

    private void Append(byte single)
    {
        output.GetSpan(1)[0] = single;
        output.Advance(1);
    }
}
