using System;
using System.Collections.Generic;
using System.Linq;

namespace HoneyHive.Tests.Receiver;

/// <summary>Attributes as they came over the wire, in their order.</summary>
internal static class ReceivedAttributes
{
    internal static IReadOnlyList<KeyValuePair<string, object?>> Read(IEnumerable<ProtobufMessage> attributes) =>
        attributes.Select(attribute => KeyValuePair.Create(attribute.Text(1), ReadAnyValue(attribute.Message(2)))).ToList();

    internal static object? Of(this IReadOnlyList<KeyValuePair<string, object?>> attributes, string name) =>
        attributes.SingleOrDefault(attribute => attribute.Key == name).Value;

    private static object? ReadAnyValue(ProtobufMessage value) =>
        value.Has(1) ? value.Text(1)
        : value.Has(2) ? value.Number(2) != 0
        : value.Has(3) ? (long)value.Number(3)
        : value.Has(4) ? BitConverter.UInt64BitsToDouble(value.Number(4))
        : value.Has(5) ? value.Message(5).Messages(1).Select(ReadAnyValue).ToArray()
        : value.Has(6) ? Read(value.Message(6).Messages(1))
        : value.Has(7) ? value.Content(7)
        : null;
}
