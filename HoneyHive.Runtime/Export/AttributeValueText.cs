using System;
using System.Buffers.Text;
using System.Globalization;
using HoneyHive.Spans;

namespace HoneyHive.Export;

/// <summary>Decides how a captured value is written: as one of the native types of OpenTelemetry, or as which text.</summary>
internal static class AttributeValueText
{
    /// <summary>Bytes that are enough for every value that <see cref="Format"/> writes.</summary>
    internal const int MaxFormattedLength = 64;

    private static readonly DateTime Midnight = new(1, 1, 1);

    /// <summary>The value as an <see cref="System.Diagnostics.Activity"/> takes it: a string, bool, long or double.</summary>
    /// <param name="value">A value of any kind but <see cref="AttributeKind.None"/>.</param>
    /// <param name="text">UTF-8 that JSON values refer to.</param>
    internal static object ToTag(AttributeValue value, ReadOnlySpan<byte> text) => value.Kind switch
    {
        AttributeKind.Boolean => value.Low != 0,
        AttributeKind.Int64 => value.Low,
        AttributeKind.UInt64 when value.Low >= 0 => value.Low,
        AttributeKind.Double => BitConverter.Int64BitsToDouble(value.Low),
        AttributeKind.Json => Utf8.GetString(text.Slice(value.Offset, value.Length)),
        _ => OfObject(value) ?? OfScalar(value),
    };

    /// <summary>The text of a value that refers to an object; null for all others.</summary>
    internal static string? OfObject(AttributeValue value) => value.Kind switch
    {
        AttributeKind.String => (string)value.Reference!,
        AttributeKind.Enum => NameOf((Type)value.Reference!, value.Low),
        AttributeKind.Text => GuardedText.Of(value.Reference!),
        _ => null,
    };

    /// <summary>Writes the text of a value that is neither native nor an object.</summary>
    /// <param name="value">The value.</param>
    /// <param name="target">Room for <see cref="MaxFormattedLength"/> bytes.</param>
    /// <returns>The number of bytes written.</returns>
    internal static int Format(AttributeValue value, Span<byte> target)
    {
        var written = 0;
        _ = value.Kind switch
        {
            AttributeKind.UInt64 => Utf8Formatter.TryFormat((ulong)value.Low, target, out written),
            AttributeKind.Decimal => Utf8Formatter.TryFormat(RawValue.ToDecimal(value), target, out written),
            AttributeKind.Guid => Utf8Formatter.TryFormat(RawValue.ToGuid(value), target, out written),
            AttributeKind.DateTime => Utf8Formatter.TryFormat(DateTime.FromBinary(value.Low), target, out written, 'O'),
            AttributeKind.DateTimeOffset => Utf8Formatter.TryFormat(RawValue.ToDateTimeOffset(value), target, out written, 'O'),
            AttributeKind.TimeSpan => Utf8Formatter.TryFormat(new TimeSpan(value.Low), target, out written),
            AttributeKind.DateOnly => FormatDate(Midnight.AddDays(value.Low), target, out written),
            AttributeKind.TimeOnly => FormatTime(Midnight.AddTicks(value.Low), target, out written),
            AttributeKind.Char => FormatChar((char)value.Low, target, out written),
            _ => FormatNull(target, out written),
        };
        return written;
    }

    private static string OfScalar(AttributeValue value)
    {
        Span<byte> bytes = stackalloc byte[MaxFormattedLength];
        return Utf8.GetString(bytes[..Format(value, bytes)]);
    }

    private static string NameOf(Type type, long value)
    {
        try
        {
            return Enum.ToObject(type, value).ToString()!;
        }
        catch (ArgumentException)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary><c>2026-11-24</c>: the first ten characters of the round-trip format.</summary>
    private static bool FormatDate(DateTime date, Span<byte> target, out int written)
    {
        var formatted = Utf8Formatter.TryFormat(date, target, out _, 'O');
        written = 10;
        return formatted;
    }

    /// <summary><c>22:05:00.0000000</c>: what follows the date in the round-trip format.</summary>
    private static bool FormatTime(DateTime time, Span<byte> target, out int written)
    {
        var formatted = Utf8Formatter.TryFormat(time, target, out var length, 'O');
        written = length - 11;
        target.Slice(11, written).CopyTo(target);
        return formatted;
    }

    private static bool FormatChar(char value, Span<byte> target, out int written)
    {
        ReadOnlySpan<char> chars = [value];
        written = Utf8.GetBytes(chars, target);
        return true;
    }

    private static bool FormatNull(Span<byte> target, out int written)
    {
        written = 4;
        return "null"u8.TryCopyTo(target);
    }
}
