using System;
using System.Collections.Generic;
using System.Globalization;
using HoneyHive.Spans;
using AnyValue = HoneyHive.Export.Otlp.OtlpFields.AnyValue;
using KeyValue = HoneyHive.Export.Otlp.OtlpFields.KeyValue;
using Values = HoneyHive.Export.Otlp.OtlpFields.Values;

namespace HoneyHive.Export.Otlp;

/// <summary>Writes the tags of activities, whose values are objects of any type.</summary>
internal sealed class OtlpTagEncoder(OtlpAttributeWriter writer, int? lengthLimit)
{
    /// <summary>Lists and maps in each other are written to this depth; what lies deeper becomes text.</summary>
    private const int MaxDepth = 3;

    internal void Encode(int field, string key, object? value) => Encode(field, key, writer.Sanitizer.Hide(key, value), MaxDepth);

    private void Encode(int field, string key, object? value, int depth)
    {
        var start = writer.BeginAttribute(field, key);
        EncodeValue(KeyValue.Value, value, depth);
        writer.EndAttribute(start);
    }

    private void EncodeValue(int field, object? value, int depth)
    {
        switch (value)
        {
            case null:
                writer.WriteEmpty(field);
                break;
            case string text:
                writer.WriteText(field, text.AsSpan());
                break;
            case bool flag:
                writer.WriteBoolean(field, flag);
                break;
            case sbyte or byte or short or ushort or int or uint or long:
                writer.WriteInteger(field, ((IConvertible)value).ToInt64(CultureInfo.InvariantCulture));
                break;
            case float or double:
                writer.WriteDouble(field, ((IConvertible)value).ToDouble(CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                writer.WriteBytes(field, bytes);
                break;
            case Array items when depth > 0:
                EncodeArray(field, items, depth - 1);
                break;
            case IEnumerable<KeyValuePair<string, object?>> pairs when depth > 0:
                EncodeMap(field, pairs, depth - 1);
                break;
            default:
                writer.WriteText(field, ToText(value).AsSpan());
                break;
        }
    }

    /// <summary>Items have the length of the whole in front of them, so they are written aside first.</summary>
    private void EncodeArray(int field, Array items, int depth)
    {
        using var aside = new ByteBuffer();
        var inner = new OtlpAttributeWriter(aside, lengthLimit, writer.Sanitizer, writer.Current) { End = Math.Max(0, writer.End - writer.Protobuf.Output.Length) };
        var encoder = new OtlpTagEncoder(inner, lengthLimit);
        foreach (var item in items)
            encoder.EncodeValue(Values.Items, item, depth);
        writer.WriteArray(field, aside.Written);
    }

    private void EncodeMap(int field, IEnumerable<KeyValuePair<string, object?>> pairs, int depth)
    {
        var value = writer.Protobuf.BeginMessage(field);
        var list = writer.Protobuf.BeginMessage(AnyValue.KeyValueList);
        foreach (var pair in pairs)
            Encode(Values.Items, pair.Key, pair.Value, depth);
        writer.Protobuf.EndMessage(list);
        writer.Protobuf.EndMessage(value);
    }

    private static string ToText(object value) => value is IFormattable
        ? GuardedText.Of(value, nameof(ToString), static item => ((IFormattable)item).ToString(null, CultureInfo.InvariantCulture))
        : GuardedText.Of(value);
}
