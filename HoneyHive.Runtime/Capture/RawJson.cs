using System;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using HoneyHive.Spans;

namespace HoneyHive.Capture;

/// <summary>Writes raw values as JSON: the inverse of <see cref="RawCapture"/>.</summary>
internal static class RawJson
{
    internal static void Write(SnapshotJson json, in AttributeValue value)
    {
        switch (value.Kind)
        {
            case AttributeKind.Boolean:
                json.WriteBooleanValue(value.Low != 0);
                break;
            case AttributeKind.Int64:
                json.WriteNumberValue(value.Low);
                break;
            case AttributeKind.UInt64:
                json.WriteNumberValue((ulong)value.Low);
                break;
            case AttributeKind.Double:
                WriteDouble(json, BitConverter.Int64BitsToDouble(value.Low));
                break;
            case AttributeKind.Decimal:
                json.Write(FromHalves<decimal>(value), static (framework, number) => framework.WriteNumberValue(number));
                break;
            case AttributeKind.Char:
                WriteChar(json, (char)value.Low);
                break;
            case AttributeKind.Guid:
                json.Write(FromHalves<Guid>(value), static (framework, id) => framework.WriteStringValue(id));
                break;
            default:
                WriteTime(json, value);
                break;
        }
    }

    /// <summary>JSON has no number that is not finite; these become their names.</summary>
    internal static void WriteDouble(SnapshotJson json, double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
            json.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        else
            json.Write(value, static (framework, number) => framework.WriteNumberValue(number));
    }

    private static void WriteTime(SnapshotJson json, in AttributeValue value)
    {
        switch (value.Kind)
        {
            case AttributeKind.DateTime:
                json.Write(DateTime.FromBinary(value.Low), static (framework, time) => framework.WriteStringValue(time));
                break;
            case AttributeKind.DateTimeOffset:
                json.Write(new DateTimeOffset(value.Low, new TimeSpan(value.High)), static (framework, time) => framework.WriteStringValue(time));
                break;
            case AttributeKind.TimeSpan:
                WriteTimeSpan(json, new TimeSpan(value.Low));
                break;
#if NET8_0_OR_GREATER
            case AttributeKind.DateOnly:
                WriteFormatted(json, DateOnly.FromDayNumber((int)value.Low));
                break;
            case AttributeKind.TimeOnly:
                WriteFormatted(json, new TimeOnly(value.Low));
                break;
#endif
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static void WriteTimeSpan(SnapshotJson json, TimeSpan value)
    {
        Span<byte> utf8 = stackalloc byte[32];
        Utf8Formatter.TryFormat(value, utf8, out var length);
        json.WriteStringValue(utf8[..length]);
    }

    private static void WriteChar(SnapshotJson json, char value)
    {
        Span<char> text = [value];
        json.WriteStringValue(text);
    }

#if NET8_0_OR_GREATER
    private static void WriteFormatted<T>(SnapshotJson json, T value)
        where T : ISpanFormattable
    {
        Span<char> text = stackalloc char[32];
        value.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
        json.WriteStringValue(text[..length]);
    }
#endif

    private static T FromHalves<T>(in AttributeValue value)
        where T : unmanaged
    {
        Span<long> halves = [value.Low, value.High];
        return Unsafe.ReadUnaligned<T>(ref Unsafe.As<long, byte>(ref halves[0]));
    }
}
