namespace HoneyHive.Export.Otlp;

/// <summary>How the value of a protobuf field lies on the wire: the lowest three bits of its tag.</summary>
internal enum ProtobufWireType
{
    Varint = 0,
    Fixed64 = 1,
    Length = 2,
    Fixed32 = 5,
}
