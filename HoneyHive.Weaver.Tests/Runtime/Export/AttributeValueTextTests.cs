using System;
using System.Runtime.InteropServices;
using HoneyHive.Export;
using HoneyHive.Spans;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export;

public sealed class AttributeValueTextTests
{
    private static readonly DateTimeOffset Time = new(2026, 11, 24, 22, 5, 1, 250, TimeSpan.FromHours(2));

    [Fact]
    public void Native_values_stay_native()
    {
        Assert.Equal(true, Tag(AttributeKind.Boolean, 1));
        Assert.Equal(-3L, Tag(AttributeKind.Int64, -3));
        Assert.Equal(7L, Tag(AttributeKind.UInt64, 7));
        Assert.Equal(0.1, Tag(AttributeKind.Double, BitConverter.DoubleToInt64Bits(0.1)));
        Assert.Equal("text", Tag(AttributeKind.String, reference: "text"));
    }

    [Fact]
    public void A_number_beyond_the_signed_range_becomes_text() =>
        Assert.Equal("18446744073709551615", Tag(AttributeKind.UInt64, -1));

    [Fact]
    public void A_decimal_keeps_its_scale() => Assert.Equal("-12.50", Tag16(AttributeKind.Decimal, -12.50m));

    [Fact]
    public void A_guid_has_hyphens() =>
        Assert.Equal("0af76519-16cd-43dd-8448-eb211c80319c", Tag16(AttributeKind.Guid, Guid.Parse("0af7651916cd43dd8448eb211c80319c")));

    [Fact]
    public void Times_are_written_for_a_round_trip()
    {
        Assert.Equal("2026-11-24T20:05:01.2500000Z", Tag(AttributeKind.DateTime, Time.UtcDateTime.ToBinary()));
        Assert.Equal("2026-11-24T22:05:01.2500000+02:00", Tag(AttributeKind.DateTimeOffset, Time.Ticks, Time.Offset.Ticks));
        Assert.Equal("1.00:00:00.5000000", Tag(AttributeKind.TimeSpan, TimeSpan.FromSeconds(86_400.5).Ticks));
        Assert.Equal("2026-11-24", Tag(AttributeKind.DateOnly, new DateOnly(2026, 11, 24).DayNumber));
        Assert.Equal("22:05:01.2500000", Tag(AttributeKind.TimeOnly, Time.TimeOfDay.Ticks));
    }

    [Fact]
    public void An_enum_is_its_name_and_an_unknown_one_its_number()
    {
        Assert.Equal("Friday", Tag(AttributeKind.Enum, 5, reference: typeof(DayOfWeek)));
        Assert.Equal("77", Tag(AttributeKind.Enum, 77, reference: typeof(DayOfWeek)));
    }

    [Fact]
    public void The_rest_is_text()
    {
        Assert.Equal("null", Tag(AttributeKind.Null));
        Assert.Equal("é", Tag(AttributeKind.Char, 'é'));
        Assert.Equal("\uFFFD", Tag(AttributeKind.Char, 0xD800));
        Assert.Equal("1.2.3", Tag(AttributeKind.Text, reference: new Version(1, 2, 3)));
        Assert.Equal("[1,2]", AttributeValueText.ToTag(new(AttributeKind.Json, 2, 5), "{}[1,2]"u8));
    }

    [Fact]
    public void A_throwing_ToString_becomes_a_marker() =>
        Assert.Equal("<Thrower.ToString threw NotSupportedException>", Tag(AttributeKind.Text, reference: new Thrower()));

    [Fact]
    public void A_throwing_message_becomes_a_marker()
    {
        var failure = new FailureText(new ThrowingException());

        Assert.Equal("<ThrowingException.Message threw NotSupportedException>", failure.Message);
        Assert.StartsWith("<ThrowingException.ToString threw", failure.Details, StringComparison.Ordinal);
    }

    private static object Tag(AttributeKind kind, long low = 0, long high = 0, object? reference = null) =>
        AttributeValueText.ToTag(new(kind, low, high, reference), []);

    private static object Tag16<T>(AttributeKind kind, T value)
        where T : struct
    {
        var halves = MemoryMarshal.Cast<T, long>(MemoryMarshal.CreateReadOnlySpan(ref value, 1));
        return Tag(kind, halves[0], halves[1]);
    }

    private sealed class Thrower
    {
        public override string ToString() => throw new NotSupportedException();
    }

    private sealed class ThrowingException : Exception
    {
        public override string Message => throw new NotSupportedException();
    }
}
