using System;
using System.Runtime.InteropServices;
using HoneyHive.Spans;

namespace HoneyHive.Export;

/// <summary>Values of 16 bytes, read back from the two halves that an <see cref="AttributeValue"/> holds.</summary>
internal static class RawValue
{
    internal static Guid ToGuid(AttributeValue value) => Read<Guid>(value);

    internal static decimal ToDecimal(AttributeValue value) => Read<decimal>(value);

    internal static DateTimeOffset ToDateTimeOffset(AttributeValue value) => new(value.Low, new TimeSpan(value.High));

    private static T Read<T>(AttributeValue value)
        where T : struct
    {
        ReadOnlySpan<long> halves = [value.Low, value.High];
        return MemoryMarshal.Read<T>(MemoryMarshal.AsBytes(halves));
    }
}
