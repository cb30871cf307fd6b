using System;
using System.Collections.Generic;
using HoneyHive.Spans;
using Xunit;

namespace HoneyHive.Tests.Runtime.Spans;

public sealed class LazyAttributeSetTests
{
    private static readonly AttributeKey First = new("first");
    private static readonly AttributeKey Second = new("second");

    private readonly LazyAttributeSet set = new(limit: 3);
    private readonly CountingEncoder encoder = new();

    [Fact]
    public void Immutable_values_are_kept_raw()
    {
        set.Add(First, 42);
        set.Add(Second, "text");

        Assert.Equal(AttributeKind.Int64, set.Of(method: null).ValueOf(0).Kind);
        Assert.Same("text", set.Of(method: null).ValueOf(1).Reference);
        Assert.Equal(0, set.Text.Length);
    }

    [Fact]
    public void A_mutable_value_is_kept_as_it_was()
    {
        var list = new List<int> { 1 };
        set.Add(First, list);
        list.Add(2);

        var value = set.Of(method: null).ValueOf(0);
        Assert.Equal("[1]"u8.ToArray(), set.Text.Slice(value.Offset, value.Length).ToArray());
    }

    [Fact]
    public void Nothing_is_encoded_before_it_is_asked_for_and_then_once()
    {
        set.Add(First, 1);
        Assert.Equal(0, encoder.Calls);
        Assert.True(set.IsDirty);

        var bytes = set.Serialize(encoder, method: null).ToArray();
        Assert.Equal(bytes, set.Serialize(encoder, method: null).ToArray());

        Assert.Equal(1, encoder.Calls);
        Assert.False(set.IsDirty);
    }

    [Fact]
    public void A_change_is_encoded_again()
    {
        set.Add(First, 1);
        set.Serialize(encoder, method: null);
        set.Add(Second, 2);

        Assert.Equal([1, 2], set.Serialize(encoder, method: null).ToArray());
        Assert.Equal(2, encoder.Calls);
        Assert.Equal(2, set.Count);
    }

    [Fact]
    public void Beyond_the_limit_attributes_are_counted_not_kept()
    {
        for (var i = 0; i < 5; i++)
            set.Add(First, i);

        Assert.Equal(3, set.Count);
        Assert.Equal(2, set.Dropped);
    }

    [Fact]
    public void A_cleared_set_holds_nothing_of_before()
    {
        set.Add(First, "secret");
        set.Serialize(encoder, method: null);
        set.Clear();
        set.Add(Second, 7);

        Assert.Equal([7], set.Serialize(encoder, method: null).ToArray());
        Assert.Equal((1, 0), (set.Count, set.Dropped));
    }

    [Fact]
    public void Recording_primitives_and_strings_allocates_nothing()
    {
        var text = new string('x', 100);
        Fill(text);

        Assert.Equal(0, Allocation.Least(() =>
        {
            for (var i = 0; i < 1000; i++)
                Fill(text);
        }));
    }

    private void Fill(string text)
    {
        set.Add(First, 1.5);
        set.Add(Second, text);
        set.Add(First, DateTimeKind.Utc);
        set.Clear();
    }

    /// <summary>A byte for each attribute that holds a number.</summary>
    private sealed class CountingEncoder : IAttributeEncoder
    {
        internal int Calls { get; private set; }

        public void Encode(in SpanAttributes attributes, ByteBuffer output)
        {
            Calls++;
            for (var i = 0; i < attributes.Count; i++)
                output.Append([(byte)attributes.ValueOf(i).Low]);
        }
    }
}
