using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using HoneyHive.Export;
using HoneyHive.Export.Otlp;
using HoneyHive.Spans;
using HoneyHive.Tests.Receiver;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export.Otlp;

public sealed class OtlpSpanEncoderTests
{
    [Fact]
    public void Encoding_a_span_allocates_nothing()
    {
        var batch = SpanBuilder.Batch(new SpanBuilder("A.Say", inputs: "text,number,exact").Input(0, "größer 😀").Input(1, 3).Input(2, true).Output(0.5));
        var output = new ByteBuffer();
        var encoder = new OtlpSpanEncoder(new OtlpAttributeWriter(output, null), new(), default);
        var clock = SpanClock.Anchor();
        void EncodeAll()
        {
            for (var i = 0; i < 1_000; i++)
            {
                output.Clear();
                encoder.Encode(batch.Records[0], batch.AttributesOf(batch.Records[0]), clock);
            }
        }

        EncodeAll();

        Assert.Equal(0, Allocation.Least(EncodeAll));
    }

    [Fact]
    public void Attributes_encoded_when_the_span_ended_are_the_same_on_the_wire()
    {
        var builder = new SpanBuilder("A.Say", inputs: "text,list").Input(0, "größer").Input(1, new[] { 1, 2 }).Output(0.5);
        var lazy = SpanBuilder.Batch(builder);
        var eager = SpanBuilder.Batch(new SpanBuilder("A.Other"), builder.Serialized(new OtlpAttributeEncoder()));

        Assert.True(eager.Records[1].EncodedLength > 0);
        Assert.Equal(EncodeRecord(lazy, 0), EncodeRecord(eager, 1));

        static byte[] EncodeRecord(SpanBatch batch, int index)
        {
            var output = new ByteBuffer();
            var record = batch.Records[index] with { StartTicks = 0, EndTicks = 0 };
            new OtlpSpanEncoder(new OtlpAttributeWriter(output, null), new(), default)
                .Encode(record, batch.AttributesOf(record), default);
            return output.Written.ToArray();
        }
    }

    [Theory]
    [InlineData(3, "größer", "grö")]
    [InlineData(3, "a😀😀", "a😀")]
    [InlineData(2, "a😀😀", "a")]
    [InlineData(null, "größer", "größer")]
    public void Text_is_cut_between_characters(int? limit, string text, string expected)
    {
        var span = Encode(new SpanBuilder("A.Say", inputs: "text").Input(0, text), new() { MaxValueLength = limit });

        Assert.Equal(expected, span.Attributes.Of("honeyhive_inputs.text"));
    }

    [Fact]
    public void Half_a_character_becomes_the_replacement_character()
    {
        var span = Encode(new SpanBuilder("A.Say", inputs: "text").Input(0, "a" + '\uD83D' + "b"), new());

        Assert.Equal("a\uFFFDb", span.Attributes.Of("honeyhive_inputs.text"));
    }

    [Theory]
    [InlineData(3, "grö")]
    [InlineData(7, "größer ")]
    [InlineData(9, "größer 😀")]
    public void Captured_json_is_cut_between_characters(int limit, string expected)
    {
        var json = Encoding.UTF8.GetBytes("größer 😀.");
        var output = new ByteBuffer();
        var set = new LazyAttributeSet(1);
        set.Buffer.Append(json);
        set.AddCaptured(new("key"), new(AttributeKind.Json, 0, json.Length));
        new OtlpAttributeEncoder(limit).Encode(set.Of(method: null), output);

        var attribute = ReceivedAttributes.Read(ProtobufMessage.Parse(output.Written.ToArray()).Messages(9)).Single();
        Assert.Equal(expected, attribute.Value);
    }

    [Fact]
    public void A_huge_value_leaves_room_for_what_went_wrong()
    {
        var huge = new SpanBuilder("A.Say", inputs: "text").Input(0, new string('ö', 2_000_000)).Failed(new InvalidOperationException("no such key"));

        var span = Encode(huge, new());

        Assert.InRange(span.Message.Bytes.Length, 900_000, 1024 * 1024);
        Assert.Equal("no such key", span.Attributes.Of("honeyhive_error"));
        Assert.Equal("no such key", span.StatusMessage);
        Assert.All((string)span.Attributes.Of("honeyhive_inputs.text")!, c => Assert.Equal('ö', c));
    }

    [Fact]
    public void Attributes_beyond_the_limit_are_counted()
    {
        var batch = SpanBuilder.Batch(new SpanBuilder("A.Say"));
        var record = batch.Records[0];
        record.Rare = new() { DroppedAttributes = 5 };
        var output = new ByteBuffer();
        new OtlpSpanEncoder(new OtlpAttributeWriter(output, null), new(), default).Encode(record, default, SpanClock.Anchor());

        Assert.Equal(5, Read(output).DroppedAttributes);
    }

    /// <summary>Names around the length with which an attribute no longer fits into 127 bytes, and numbers of one to ten bytes.</summary>
    [Theory]
    [InlineData(0L)]
    [InlineData(300L)]
    [InlineData(-1L)]
    [InlineData(long.MaxValue)]
    public void A_number_arrives_whatever_the_length_of_its_name(long number)
    {
        foreach (var length in Enumerable.Range(1, 130))
        {
            var name = new string('n', length);
            var span = Encode(new SpanBuilder("A.Say", inputs: name).Input(0, number).Output(number), new());

            Assert.Equal(number, span.Attributes.Of("honeyhive_inputs." + name));
            Assert.Equal(number, span.Attributes.Of("honeyhive_outputs.result"));
        }
    }

    /// <summary>Two bytes are set aside for the length of a span, which is enough for 16,383.</summary>
    [Fact]
    public void A_span_arrives_whatever_its_length()
    {
        var lengths = new List<int>();
        foreach (var length in Enumerable.Range(16_100, 300))
        {
            var text = new string('x', length);
            var span = Encode(new SpanBuilder("A.Say", inputs: "text,last").Input(0, text).Input(1, 7), new());

            Assert.Equal(text, span.Attributes.Of("honeyhive_inputs.text"));
            Assert.Equal(7L, span.Attributes.Of("honeyhive_inputs.last"));
            lengths.Add(span.Message.Bytes.Length);
        }

        Assert.Subset(lengths.ToHashSet(), new HashSet<int> { 0x3FFF, 0x4000, 0x4001 });
    }

    [Fact]
    public void A_lazy_set_is_serialized_once_for_the_same_content()
    {
        var set = new LazyAttributeSet(8);
        set.Add(new AttributeKey("n"), 1);
        var encoder = new OtlpAttributeEncoder();

        var bytes = set.Serialize(encoder, method: null).ToArray();

        Assert.False(set.IsDirty);
        Assert.Equal(bytes, set.Serialize(encoder, method: null).ToArray());
        Assert.Equal(1L, ReceivedAttributes.Read(ProtobufMessage.Parse(bytes).Messages(9)).Of("n"));
    }

    private static ReceivedSpan Encode(SpanBuilder span, OtlpSpanLimits limits)
    {
        var batch = SpanBuilder.Batch(span);
        var output = new ByteBuffer();
        var encoder = new OtlpSpanEncoder(new OtlpAttributeWriter(output, limits.MaxValueLength), limits, default);
        encoder.Encode(batch.Records[0], batch.AttributesOf(batch.Records[0]), SpanClock.Anchor());
        return Read(output);
    }

    private static ReceivedSpan Read(ByteBuffer output) =>
        new(ProtobufMessage.Parse(output.Written.ToArray()).Messages(2).Single(), string.Empty, string.Empty);
}
