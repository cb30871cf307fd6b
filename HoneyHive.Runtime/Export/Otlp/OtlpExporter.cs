using System;
using System.Collections.Generic;
using System.Diagnostics;
using HoneyHive.Spans;
using OpenTelemetry;

namespace HoneyHive.Export.Otlp;

/// <summary>Sends spans over OTLP/HTTP, in requests of limited size.</summary>
internal sealed class OtlpExporter : ISpanExporter
{
    /// <summary>The instrumentation scope of the spans of traced methods.</summary>
    internal const string ScopeName = "HoneyHive";

    private readonly OtlpHttpSender sender;
    private readonly OtlpDelivery delivery;
    private readonly OtlpSpanEncoder spans;
    private readonly OtlpActivityEncoder activities;
    private readonly int maxRequestBytes;
    private readonly SpanOrder order = new();

    /// <param name="settings">Where and how to send.</param>
    /// <param name="report">Told about failures, in words for a person, without secrets.</param>
    internal OtlpExporter(OtlpSettings settings, Action<string>? report = null)
    {
        var request = new OtlpRequest(settings.Resource);
        var writer = new OtlpAttributeWriter(request.Output, settings.Limits.MaxValueLength, settings.Sanitizer);
        var routing = Encode(settings.Routing?.ToAttributes() ?? []);
        maxRequestBytes = settings.MaxRequestBytes;
        sender = new OtlpHttpSender(settings, report);
        delivery = new OtlpDelivery(request, sender, maxRequestBytes);
        spans = new OtlpSpanEncoder(writer, settings.Limits, routing);
        activities = new OtlpActivityEncoder(writer, settings.Limits, routing);
    }

    public string Target => sender.Target;

    public ExportOutcome Export(ReadOnlySpan<SpanBatch> batches, TimeSpan timeout)
    {
        delivery.Begin(Deadline.After(timeout));
        delivery.BeginScope(ScopeName, PackageVersion.Text);
        var clock = SpanClock.Anchor();
        TraceId previous = default;
        foreach (var (batch, index) in order.Of(batches, byTrace: SizeOf(batches) > maxRequestBytes))
        {
            ref readonly var record = ref batches[batch].Records[index];
            if (record.Trace != previous)
                delivery.BeginTrace();
            previous = record.Trace;
            spans.Encode(record, batches[batch].AttributesOf(record), clock);
            delivery.EndSpan();
        }

        delivery.EndScope();
        return delivery.Finish();
    }

    public ExportOutcome Export(in Batch<Activity> batch, TimeSpan timeout)
    {
        delivery.Begin(Deadline.After(timeout));
        foreach (var (source, ended) in ActivityScopes.Group(batch))
        {
            delivery.BeginScope(source.Name, source.Version);
            foreach (var activity in ended)
            {
                activities.Encode(activity);
                delivery.EndSpan();
            }

            delivery.EndScope();
        }

        return delivery.Finish();
    }

    /// <summary>Nothing is held back.</summary>
    public void Flush()
    {
    }

    public void Dispose() => sender.Dispose();

    private static long SizeOf(ReadOnlySpan<SpanBatch> batches)
    {
        long size = 0;
        foreach (var batch in batches)
            size += batch.Size;
        return size;
    }

    private static byte[] Encode(IEnumerable<KeyValuePair<string, object>> attributes)
    {
        using var output = new ByteBuffer();
        var encoder = new OtlpTagEncoder(new OtlpAttributeWriter(output, lengthLimit: null), lengthLimit: null);
        foreach (var attribute in attributes)
            encoder.Encode(OtlpFields.Span.Attributes, attribute.Key, attribute.Value);
        return output.Written.ToArray();
    }
}
