using System;
using System.Collections.Generic;
using System.Linq;
using Google.Protobuf;

namespace HoneyHive.Tests.Receiver;

/// <summary>Any protobuf message as its fields, read with Google's library: an opinion on our bytes that is not ours.</summary>
internal sealed class ProtobufMessage
{
    private readonly List<(int Number, object Value)> fields = [];

    private ProtobufMessage(byte[] bytes) => Bytes = bytes;

    internal byte[] Bytes { get; }

    internal static ProtobufMessage Parse(byte[] bytes)
    {
        var message = new ProtobufMessage(bytes);
        var input = new CodedInputStream(bytes);
        for (var tag = input.ReadTag(); tag != 0; tag = input.ReadTag())
            message.fields.Add((WireFormat.GetTagFieldNumber(tag), ReadValue(input, WireFormat.GetTagWireType(tag))));
        return message;
    }

    internal bool Has(int number) => fields.Exists(field => field.Number == number);

    internal ulong Number(int number) => (ulong)(Find(number) ?? 0UL);

    internal byte[] Content(int number) => (byte[]?)Find(number) ?? [];

    internal string Text(int number) => ByteString.CopyFrom(Content(number)).ToStringUtf8();

    internal string Hex(int number) => Convert.ToHexStringLower(Content(number));

    internal ProtobufMessage Message(int number) => Parse(Content(number));

    internal IEnumerable<ProtobufMessage> Messages(int number) =>
        fields.Where(field => field.Number == number).Select(field => Parse((byte[])field.Value));

    private static object ReadValue(CodedInputStream input, WireFormat.WireType type) => type switch
    {
        WireFormat.WireType.Varint => input.ReadUInt64(),
        WireFormat.WireType.Fixed32 => (ulong)input.ReadFixed32(),
        WireFormat.WireType.Fixed64 => input.ReadFixed64(),
        WireFormat.WireType.LengthDelimited => input.ReadBytes().ToByteArray(),
        _ => throw new InvalidOperationException($"OTLP does not use wire type {type}"),
    };

    private object? Find(int number) => fields.LastOrDefault(field => field.Number == number).Value;
}
