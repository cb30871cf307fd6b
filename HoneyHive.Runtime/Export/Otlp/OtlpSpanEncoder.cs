using System;
using System.Diagnostics;
using HoneyHive.Spans;
using HoneyHive.Weaving;
using Fields = HoneyHive.Export.Otlp.OtlpFields.Span;

namespace HoneyHive.Export.Otlp;

/// <summary>Writes spans of the pooled path as OTLP spans.</summary>
internal sealed class OtlpSpanEncoder(OtlpAttributeWriter writer, OtlpSpanLimits limits, ReadOnlyMemory<byte> routing)
{
    /// <summary>Bytes of all ids, the parent's included.</summary>
    private const int IdentitySize = FixedFields.TraceIdSize + (2 * FixedFields.SpanIdSize);
    private const int TimesSize = 2 * FixedFields.Fixed64Size;

    private readonly ProtobufWriter protobuf = writer.Protobuf;
    private readonly byte[] routing = routing.ToArray();
    private readonly OtlpFailureEncoder failures = new(writer);
    private readonly OtlpEventEncoder events = new(writer, limits);

    internal void Encode(in SpanRecord record, in SpanAttributes attributes, SpanClock clock)
    {
        var start = protobuf.BeginMessage(OtlpFields.ScopeSpans.Spans, ProtobufWriter.MediumLength);
        var method = record.Method;
        var encoded = method.Encoded ??= OtlpMethodEncoder.Encode(method);
        var isAnyReplaced = OtlpMethodEncoder.IsAnyReplaced(method, attributes);
        if (record.Rare is null && !isAnyReplaced)
            EncodePlain(record, encoded, attributes, clock, start);
        else
            EncodeRare(record, isAnyReplaced ? null : encoded.Constants, attributes, clock, start);
        protobuf.EndMessage(start, ProtobufWriter.MediumLength);
    }

    /// <summary>What nearly all spans have: everything in front of the captured attributes has a length that is known.</summary>
    private void EncodePlain(in SpanRecord record, EncodedMethod encoded, in SpanAttributes attributes, SpanClock clock, int start)
    {
        var output = protobuf.Output;
        var fields = new FixedFields(output.GetSpan(IdentitySize + encoded.Head.Length + TimesSize + encoded.Constants.Length));
        WriteIdentity(record, ref fields);
        if (record.ParentSpan != 0)
            fields.WriteSpanId(Fields.ParentSpanId, record.ParentSpan);
        fields.Write(encoded.Head);
        WriteTimes(record, clock, ref fields);
        fields.Write(encoded.Constants);
        output.Advance(fields.Length);
        writer.End = start + limits.MaxValueBytes;
        OtlpAttributeEncoder.Encode(attributes, writer);
        output.Append(routing);
    }

    /// <param name="record">The span.</param>
    /// <param name="constants">The constant attributes of its method; null when it has some of its own in place of them.</param>
    /// <param name="attributes">What was captured.</param>
    /// <param name="clock">For its times.</param>
    /// <param name="start">Where the span begins in the output.</param>
    private void EncodeRare(in SpanRecord record, byte[]? constants, in SpanAttributes attributes, SpanClock clock, int start)
    {
        EncodeIdentity(record);
        EncodeMethod(record, constants, attributes, clock);
        writer.End = start + limits.MaxValueBytes;
        EncodeAttributes(record, attributes);
        writer.End = start + limits.MaxSpanBytes;
        var failure = record.Failure is { } thrown ? new FailureText(thrown) : null;
        if (failure is not null)
            failures.EncodeAttributes(failure);
        protobuf.Output.Append(routing);
        if (record.DroppedAttributes > 0)
            protobuf.WriteVarint(Fields.DroppedAttributesCount, (ulong)record.DroppedAttributes);
        EncodeEventsAndStatus(record, failure, clock);
    }

    /// <summary>What was encoded when the span ended is copied, unless it has to be cut to the size of a span.</summary>
    private void EncodeAttributes(in SpanRecord record, in SpanAttributes attributes)
    {
        if (record.EncodedLength > 0 && record.EncodedLength <= limits.MaxValueBytes)
            protobuf.Output.Append(attributes.Text.Slice(record.EncodedOffset, record.EncodedLength));
        else
            OtlpAttributeEncoder.Encode(attributes, writer);
    }

    private void EncodeEventsAndStatus(in SpanRecord record, FailureText? failure, SpanClock clock)
    {
        if (record.Decoration is { } decorated)
            events.EncodeEvents(decorated);
        if (failure is not null)
            failures.EncodeEvent(failure, clock.ToUnixNanoseconds(record.FailureTicks));
        if (record.Decoration is { } linked)
            events.EncodeLinks(linked);
        if (failure is not null)
            failures.EncodeStatus(failure);
        else if (record.Decoration is { Status: not ActivityStatusCode.Unset } judged)
            failures.EncodeStatus((int)judged.Status, judged.StatusDescription);
    }

    private void EncodeIdentity(in SpanRecord record)
    {
        var fields = new FixedFields(protobuf.Output.GetSpan(IdentitySize));
        WriteIdentity(record, ref fields);
        protobuf.Output.Advance(fields.Length);
        if (record.TraceState is { } state)
            protobuf.WriteString(Fields.TraceState, state.AsSpan());
        if (record.ParentSpan == 0)
            return;
        fields = new FixedFields(protobuf.Output.GetSpan(FixedFields.SpanIdSize));
        fields.WriteSpanId(Fields.ParentSpanId, record.ParentSpan);
        protobuf.Output.Advance(fields.Length);
    }

    private void EncodeMethod(in SpanRecord record, byte[]? constants, in SpanAttributes attributes, SpanClock clock)
    {
        var method = record.Method;
        if (record.Decoration is null)
            protobuf.Output.Append(method.Encoded!.Head);
        else
            OtlpMethodEncoder.EncodeHead(method, record.Name, protobuf);
        var fields = new FixedFields(protobuf.Output.GetSpan(TimesSize));
        WriteTimes(record, clock, ref fields);
        protobuf.Output.Advance(fields.Length);
        if (constants is null)
            OtlpMethodEncoder.EncodeConstants(method, attributes, protobuf.Output);
        else
            protobuf.Output.Append(constants);
    }

    private static void WriteIdentity(in SpanRecord record, ref FixedFields fields)
    {
        fields.WriteTraceId(Fields.TraceId, record.Trace.High, record.Trace.Low);
        fields.WriteSpanId(Fields.SpanId, record.Id);
    }

    private static void WriteTimes(in SpanRecord record, SpanClock clock, ref FixedFields fields)
    {
        fields.WriteFixed64(Fields.StartTimeUnixNano, (ulong)clock.ToUnixNanoseconds(record.StartTicks));
        fields.WriteFixed64(Fields.EndTimeUnixNano, (ulong)clock.ToUnixNanoseconds(record.EndTicks));
    }
}
