using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using HoneyHive.Export;
using HoneyHive.Spans;
using HoneyHive.Tests.Runtime.Export;
using Xunit;

namespace HoneyHive.Tests.Runtime.Spans;

/// <summary>Values larger than their slots, and keys without a number, keep their content wherever spans are copied to.</summary>
public sealed class SpanAttributesTests
{
    private static readonly Guid Id = new("00112233-4455-6677-8899-aabbccddeeff");
    private static readonly DateTimeOffset Time = new(2026, 11, 24, 22, 5, 0, TimeSpan.FromHours(2));

    [Fact]
    public void A_slot_has_24_bytes_and_a_record_has_88()
    {
        Assert.Equal(24, Unsafe.SizeOf<SpanAttribute>());
        Assert.Equal(88, Unsafe.SizeOf<SpanRecord>());
    }

    [Fact]
    public void Everything_survives_two_copies()
    {
        var first = SpanBuilder.Batch(Span("A", 1), Span("B", 2), Span("C", 3));
        var second = new SpanBatch(3);
        for (var i = 2; i >= 0; i--)
            second.Add(first, first.Records[i]);

        Assert.Equal(Expected(1), Read(first, 0));
        Assert.Equal(Expected(3), Read(first, 2));
        Assert.Equal(Expected(3), Read(second, 0));
        Assert.Equal(Expected(2), Read(second, 1));
        Assert.Equal(Expected(1), Read(second, 2));
    }

    [Fact]
    public void A_batch_that_is_used_again_has_nothing_of_before()
    {
        var batch = SpanBuilder.Batch(Span("A", 1));
        batch.Clear();
        batch.Add(Span("B", 2).End());

        Assert.Equal(Expected(2), Read(batch, 0));
    }

    [Fact]
    public void Keys_have_the_numbers_they_are_found_by()
    {
        foreach (var key in new[] { AttributeKey.Output, AttributeKey.Items, AttributeKey.TimeToFirstItem, AttributeKey.Cancelled })
            Assert.Same(key, AttributeKey.WithNumber(key.Number));
        Assert.Equal(AttributeKey.Output.Number, AttributeKey.SecretOutput.Number);
    }

    private static SpanBuilder Span(string name, int number) => new SpanBuilder(name, inputs: "list,price,id,time")
        .Input(0, new List<int> { number })
        .Input(1, 1.5m * number)
        .Input(2, Id)
        .Input(3, Time)
        .Tagged("tag" + number, number)
        .Tagged("other", "text" + number)
        .Output(number);

    private static List<string> Expected(int number) =>
    [
        $"honeyhive_inputs.list=[{number}]",
        FormattableString.Invariant($"honeyhive_inputs.price={1.5m * number}"),
        $"honeyhive_inputs.id={Id}",
        "honeyhive_inputs.time=2026-11-24T22:05:00.0000000+02:00",
        $"tag{number}={number}",
        $"other=text{number}",
        $"honeyhive_outputs.result={number}",
    ];

    private static List<string> Read(SpanBatch batch, int index)
    {
        var attributes = batch.AttributesOf(batch.Records[index]);
        var read = new List<string>();
        for (var i = 0; i < attributes.Count; i++)
            read.Add(FormattableString.Invariant($"{attributes.KeyOf(i).Name}={AttributeValueText.ToTag(attributes.ValueOf(i), attributes.Text)}"));
        return read;
    }
}
