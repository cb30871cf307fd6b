using System;
using System.Buffers;
using System.Linq;
using System.Text;
using System.Text.Json;
using HoneyHive.Capture;
using HoneyHive.Spans;
using Xunit;

namespace HoneyHive.Tests.Runtime.Capture;

/// <summary>The framework's writer says what is right, byte for byte.</summary>
public sealed class SnapshotJsonTests
{
    private const int Seed = 20261127;

    private static readonly string[] Pieces =
        ["\n", "\"", "\\", "\t", "\r", "\b", "\f", "\0", "\u001f", "\u007f", "\u0080", "é", "\u2028", "日本", "😀", "\ud800", "\udc00", "</script>", "~", " ", "plain"];

    private readonly ByteBuffer output = new();
    private readonly SnapshotJson json = new();

    public SnapshotJsonTests() => json.Reset(output);

    [Fact]
    public void Every_character_is_written_as_the_framework_writes_it()
    {
        for (var character = 0; character <= char.MaxValue; character++)
            AssertText(((char)character).ToString());
    }

    [Fact]
    public void What_needs_an_escape_is_found_wherever_it_is()
    {
        foreach (var piece in Pieces)
        {
            for (var length = 0; length < 80; length++)
            {
                for (var place = 0; place <= length; place++)
                    AssertText(new string('a', place) + piece + new string('b', length - place));
            }
        }
    }

    [Theory]
    [InlineData("é")]
    [InlineData("日")]
    [InlineData("\n")]
    [InlineData("\u0001")]
    [InlineData("😀")]
    [InlineData("\ud83d")]
    public void Long_runs_of_what_is_different_in_JSON_are_written_in_parts(string repeated)
    {
        for (var count = 1; count < 140; count++)
        {
            var run = string.Concat(Enumerable.Repeat(repeated, count));
            foreach (var piece in Pieces)
                AssertText("a" + run + piece + run);
        }
    }

    [Fact]
    public void Characters_beyond_the_first_plane_are_written_as_the_framework_writes_them()
    {
        for (var character = 0x10000; character <= 0x10FFFF; character += 61)
            AssertText(char.ConvertFromUtf32(character));
    }

    [Fact]
    public void Texts_of_all_kinds_are_written_as_the_framework_writes_them()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 5_000; i++)
            AssertText(string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Piece(random))));
    }

    [Fact]
    public void Structure_and_values_are_written_as_the_framework_writes_them()
    {
        var name = JsonEncodedText.Encode("näme \"1\"", SnapshotJson.Encoder);
        json.WriteStartArray();
        json.WriteNumberValue(long.MinValue);
        json.WriteNumberValue(ulong.MaxValue);
        json.WriteBooleanValue(true);
        json.WriteBooleanValue(false);
        json.WriteNullValue();
        json.WriteStartObject();
        json.WriteEndObject();
        json.WriteStartObject();
        json.WritePropertyName("first");
        json.WriteStartArray();
        json.WriteEndArray();
        json.WriteString(name, "text");
        json.WriteString(name, name);
        json.WritePropertyName(name);
        json.Write(0.1f, static (framework, number) => framework.WriteNumberValue(number));
        json.WriteEndObject();
        json.WriteBase64StringValue([1, 2, 3, 250]);
        json.WriteStringValue(name);
        json.WriteStringValue("utf8"u8);
        json.WriteEndArray();

        const string expected =
            """[-9223372036854775808,18446744073709551615,true,false,null,{},{"first":[],"näme \"1\"":"text","näme \"1\"":"näme \"1\"","näme \"1\"":0.1},"AQID+g==","näme \"1\"","utf8"]""";
        Assert.Equal(expected, Encoding.UTF8.GetString(output.Written));
        Assert.Equal(output.Length, json.Length);
    }

    [Fact]
    public void A_value_that_the_framework_refuses_leaves_nothing_behind()
    {
        json.WriteStartArray();
        json.WriteNumberValue(1);
        Assert.ThrowsAny<JsonException>(() => json.Write("{ no json", static (framework, text) => framework.WriteRawValue(text)));
        json.WriteNumberValue(2);
        json.WriteEndArray();

        Assert.Equal("[1,2]", Encoding.UTF8.GetString(output.Written));
    }

    private static string Piece(Random random) =>
        random.Next(3) == 0 ? Pieces[random.Next(Pieces.Length)] : new string((char)random.Next(' ', 0x180), random.Next(40));

    private void AssertText(string text)
    {
        output.Clear();
        json.Reset(output);
        json.WriteStartArray();
        json.WriteStringValue(text);
        json.WriteStringValue(text.AsSpan());
        json.WriteEndArray();

        if (!output.Written.SequenceEqual(ByFramework(text)))
            Assert.Fail($"{JsonSerializer.Serialize(text)}: {Encoding.UTF8.GetString(output.Written)}");
    }

    private static byte[] ByFramework(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, new() { Encoder = SnapshotJson.Encoder });
        writer.WriteStartArray();
        writer.WriteStringValue(text);
        writer.WriteStringValue(text);
        writer.WriteEndArray();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
