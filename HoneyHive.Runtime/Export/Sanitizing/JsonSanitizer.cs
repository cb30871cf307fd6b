using System;
using System.IO;
using System.Text;
using System.Text.Json;
using HoneyHive.Capture;

namespace HoneyHive.Export.Sanitizing;

/// <summary>Replaces parts of the strings in JSON, and whole numbers of which a part would be replaced; what is left is valid JSON.</summary>
/// <param name="replace">Gives the text to use in place of another, or the same.</param>
internal sealed class JsonSanitizer(Func<string, string> replace)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = SnapshotJson.Encoder, SkipValidation = true };
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = 1024 };

    /// <summary>The JSON with its parts replaced; a text that is no JSON is replaced as a whole.</summary>
    internal string Replace(string text)
    {
        try
        {
            return Rewrite(text);
        }
        catch (JsonException)
        {
            return replace(text);
        }
    }

    private string Rewrite(string text)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), ReaderOptions);
            while (reader.Read())
                Copy(ref reader, writer);
        }

        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    private void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(replace(reader.GetString()!));
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(replace(reader.GetString()!));
                break;
            default:
                CopyLiteral(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()), writer);
                break;
        }
    }

    /// <summary>Numbers, true, false, null.</summary>
    private void CopyLiteral(string literal, Utf8JsonWriter writer)
    {
        if (replace(literal) == literal)
            writer.WriteRawValue(literal);
        else
            writer.WriteStringValue(Markers.Redacted);
    }
}
