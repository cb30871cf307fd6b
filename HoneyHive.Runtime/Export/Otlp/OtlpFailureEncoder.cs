using System;
using Event = HoneyHive.Export.Otlp.OtlpFields.Event;
using Fields = HoneyHive.Export.Otlp.OtlpFields.Span;
using Status = HoneyHive.Export.Otlp.OtlpFields.Status;

namespace HoneyHive.Export.Otlp;

/// <summary>Writes what is known of the failure of a span, the way <c>Activity.AddException</c> and the official exporter do.</summary>
internal sealed class OtlpFailureEncoder(OtlpAttributeWriter writer)
{
    private const int ErrorCode = 2;

    private readonly ProtobufWriter protobuf = writer.Protobuf;

    internal void EncodeAttributes(FailureText failure)
    {
        writer.WriteAttribute(Fields.Attributes, AttributeNames.Error, failure.Message.AsSpan());
        writer.WriteAttribute(Fields.Attributes, AttributeNames.ErrorType, failure.Type.AsSpan());
    }

    internal void EncodeEvent(FailureText failure, long unixNanoseconds)
    {
        var start = protobuf.BeginMessage(Fields.Events, ProtobufWriter.MediumLength);
        protobuf.WriteString(Event.Name, AttributeNames.ExceptionEvent.AsSpan());
        protobuf.WriteFixed64(Event.TimeUnixNano, (ulong)unixNanoseconds);
        writer.WriteAttribute(Event.Attributes, AttributeNames.ExceptionMessage, failure.Message.AsSpan());
        writer.WriteAttribute(Event.Attributes, AttributeNames.ExceptionStackTrace, failure.Details.AsSpan());
        writer.WriteAttribute(Event.Attributes, AttributeNames.ExceptionType, failure.Type.AsSpan());
        protobuf.EndMessage(start, ProtobufWriter.MediumLength);
    }

    internal void EncodeStatus(FailureText failure) => EncodeStatus(ErrorCode, failure.Message);

    /// <summary>The status of a span; only an error has a message.</summary>
    internal void EncodeStatus(int code, string? message)
    {
        message = writer.Sanitizer.Output(message);
        var size = code == ErrorCode && message is not null ? Utf8.GetByteCount(message.AsSpan()) : -1;
        if (size < 0)
        {
            protobuf.WriteLength(Fields.Status, 2);
        }
        else
        {
            protobuf.WriteLength(Fields.Status, 3 + ProtobufWriter.SizeOfVarint((ulong)size) + size);
            protobuf.WriteString(Status.Message, message.AsSpan());
        }

        protobuf.WriteVarint(Status.Code, (ulong)code);
    }
}
