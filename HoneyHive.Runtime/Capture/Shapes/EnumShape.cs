using System;
using System.Collections.Generic;
using System.Text.Json;
using HoneyHive.Spans;

namespace HoneyHive.Capture.Shapes;

/// <summary>Enums: the number as an attribute, the name in JSON.</summary>
internal sealed class EnumShape<T> : TypeShape<T>
    where T : struct, Enum
{
    private readonly Dictionary<long, JsonEncodedText> names = [];

    internal EnumShape()
    {
        foreach (var name in Enum.GetNames(typeof(T)))
        {
            var value = (T)Enum.Parse(typeof(T), name);
            var number = RawCapture.EnumNumber(ref value);
            if (!names.ContainsKey(number))
                names.Add(number, JsonEncodedText.Encode(name, SnapshotJson.Encoder));
        }
    }

    internal override AttributeValue Capture(T value, ByteBuffer text, SnapshotLimits limits) => RawCapture.OfEnum(ref value);

    internal override void Write(SnapshotWriter writer, T value)
    {
        if (names.TryGetValue(RawCapture.EnumNumber(ref value), out var name))
            writer.Json.WriteStringValue(name);
        else
            writer.WriteString(value.ToString());
    }
}
