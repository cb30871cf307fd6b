using System;
using System.Collections.Generic;
using HoneyHive.Capture;
using HoneyHive.Spans;
using Xunit;

namespace HoneyHive.Tests.Runtime.Capture;

public class ImmutableValueTests
{
    public enum Plain
    {
        First = 1,
        Last = -1,
    }

    public enum Unsigned : ulong
    {
        Top = ulong.MaxValue,
    }

    private static readonly DateTime Moment = new(2026, 3, 4, 5, 6, 7, 8, DateTimeKind.Utc);

    [Fact]
    public void Integers_are_kept_as_numbers()
    {
        Assert.Equal((AttributeKind.Int64, -5L), KindAndLow((sbyte)-5));
        Assert.Equal((AttributeKind.Int64, 200L), KindAndLow((byte)200));
        Assert.Equal((AttributeKind.Int64, -500L), KindAndLow((short)-500));
        Assert.Equal((AttributeKind.Int64, 60_000L), KindAndLow((ushort)60_000));
        Assert.Equal((AttributeKind.Int64, 4_000_000_000L), KindAndLow(4_000_000_000u));
        Assert.Equal((AttributeKind.UInt64, -1L), KindAndLow(ulong.MaxValue));
        Assert.Equal((AttributeKind.Int64, -7L), KindAndLow((nint)(-7)));
        Assert.Equal((AttributeKind.UInt64, 7L), KindAndLow((nuint)7));
        Assert.Equal((AttributeKind.Char, (long)'x'), KindAndLow('x'));
    }

    [Fact]
    public void Fractions_are_kept_in_full()
    {
        Assert.Equal(1.5, BitConverter.Int64BitsToDouble(Captured.Raw((Half)1.5).Low));
        Assert.Equal(AttributeKind.Decimal, Captured.Raw(1.10m).Kind);
        Assert.Equal("[1.10,79228162514264337593543950335]", Captured.Json(new[] { 1.10m, decimal.MaxValue }));
    }

    [Fact]
    public void Ids_and_times_are_kept_in_full()
    {
        var id = Guid.NewGuid();
        Assert.Equal($"[\"{id}\"]", Captured.Json(new[] { id }));
        Assert.Equal((AttributeKind.DateTime, Moment.ToBinary()), KindAndLow(Moment));
        Assert.Equal((AttributeKind.TimeSpan, 42L), KindAndLow(new TimeSpan(42)));
        Assert.Equal((AttributeKind.DateOnly, 3L), KindAndLow(DateOnly.FromDayNumber(3)));
        Assert.Equal((AttributeKind.TimeOnly, 9L), KindAndLow(new TimeOnly(9)));
        var offset = Captured.Raw(new DateTimeOffset(Moment.Ticks, TimeSpan.FromHours(2)));
        Assert.Equal((AttributeKind.DateTimeOffset, Moment.Ticks, TimeSpan.TicksPerHour * 2), (offset.Kind, offset.Low, offset.High));
    }

    [Fact]
    public void Enums_are_kept_with_their_type()
    {
        Assert.Equal((AttributeKind.Enum, -1L), KindAndLow(Plain.Last));
        Assert.Equal((AttributeKind.Enum, -1L), KindAndLow(Unsigned.Top));
        Assert.Same(typeof(Plain), Captured.Raw(Plain.First).Reference);
        Assert.Same(typeof(Plain), Captured.Raw<object>(Plain.First).Reference);
    }

    [Fact]
    public void Nullables_are_captured_as_their_value_or_null()
    {
        Assert.Equal((AttributeKind.Int64, 5L), KindAndLow<int?>(5));
        Assert.Equal((AttributeKind.Enum, 1L), KindAndLow<Plain?>(Plain.First));
        Assert.Equal(AttributeKind.Guid, Captured.Raw<Guid?>(Guid.NewGuid()).Kind);
        Assert.Equal(AttributeKind.Null, Captured.Raw<int?>(null).Kind);
        Assert.Equal(AttributeKind.Null, Captured.Raw<Plain?>(null).Kind);
        Assert.Equal(AttributeKind.Null, Captured.Raw<List<int>?>(null).Kind);
    }

    [Fact]
    public void Immutable_objects_are_kept_by_reference()
    {
        var uri = new Uri("https://example.com");
        Assert.Same(uri, Captured.Raw(uri).Reference);
        Assert.Equal(AttributeKind.Text, Captured.Raw(uri).Kind);
        Assert.Equal(AttributeKind.Text, Captured.Raw(typeof(int)).Kind);
        Assert.Equal(AttributeKind.Text, Captured.Raw(new Version(1, 2)).Kind);
    }

    [Fact]
    public void The_type_of_the_object_counts_not_that_of_the_variable()
    {
        Assert.Equal((AttributeKind.Int64, 5L), KindAndLow<object>(5));
        Assert.Equal((AttributeKind.Int64, 5L), KindAndLow<IComparable>((byte)5));
        Assert.Equal(AttributeKind.Decimal, Captured.Raw<ValueType>(5m).Kind);
        Assert.Equal(AttributeKind.String, Captured.Raw<IEnumerable<char>>("text").Kind);
    }

    [Fact]
    public void Nothing_is_allocated_for_them()
    {
        var text = new ByteBuffer();
        CaptureAll(text);
        Assert.Equal(0, Allocation.Least(() => CaptureAll(text)));
    }

    private static void CaptureAll(ByteBuffer text)
    {
        AttributeValue.Capture((byte)1, text);
        AttributeValue.Capture(1.5m, text);
        AttributeValue.Capture(Guid.Empty, text);
        AttributeValue.Capture(Moment, text);
        AttributeValue.Capture(DateOnly.MinValue, text);
        AttributeValue.Capture(Plain.First, text);
        AttributeValue.Capture<int?>(4, text);
        AttributeValue.Capture<Guid?>(Guid.Empty, text);
        AttributeValue.Capture<Plain?>(Plain.First, text);
        AttributeValue.Capture(typeof(int), text);
        AttributeValue.Capture<object>("text", text);
    }

    private static (AttributeKind Kind, long Low) KindAndLow<T>(T value)
    {
        var captured = Captured.Raw(value);
        return (captured.Kind, captured.Low);
    }
}
