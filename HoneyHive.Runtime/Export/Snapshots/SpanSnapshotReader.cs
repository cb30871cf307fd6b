using System.Collections.Generic;
using System.Diagnostics;
using HoneyHive.Export.Sanitizing;
using HoneyHive.Spans;

namespace HoneyHive.Export.Snapshots;

/// <summary>Reads spans of the pooled path out of their batch.</summary>
internal static class SpanSnapshotReader
{
    /// <summary>All spans of a batch, in the order in which they ended.</summary>
    internal static IEnumerable<SpanSnapshot> Read(SpanBatch batch, SpanClock clock, Sanitizer? sanitizer = null)
    {
        for (var i = 0; i < batch.Count; i++)
            yield return Read(batch, batch.Records[i], clock, sanitizer);
    }

    internal static SpanSnapshot Read(SpanBatch batch, in SpanRecord record, SpanClock clock, Sanitizer? sanitizer = null)
    {
        var attributes = new SnapshotAttributes(sanitizer);
        var captured = batch.AttributesOf(record);
        foreach (var tag in record.Method.Tags)
        {
            if (!captured.Contains(tag.Key))
                attributes.Add(tag.Key, tag.Value);
        }

        for (var i = 0; i < captured.Count; i++)
            attributes.Add(captured.KeyOf(i).Name, AttributeValueText.ToTag(captured.ValueOf(i), captured.Text));
        var failure = record.Failure is { } thrown ? new FailureText(thrown) : null;
        return attributes.Apply(new()
        {
            Name = record.Name,
            Function = record.Method.Function,
            EventType = EventTypeName.Of(record.Method.EventType),
            Kind = record.Method.Kind,
            TraceId = Hex.Format(record.Trace.High, record.Trace.Low),
            SpanId = Hex.Format(record.Id),
            ParentId = record.ParentSpan == 0 ? null : Hex.Format(record.ParentSpan),
            IsLocalRoot = record.IsLocalRoot,
            StartUnixNanoseconds = clock.ToUnixNanoseconds(record.StartTicks),
            Duration = SpanClock.Elapsed(record.StartTicks, record.EndTicks),
            ErrorType = failure?.Type,
            ErrorMessage = failure?.Message
                ?? (record.Decoration is { Status: ActivityStatusCode.Error } judged ? judged.StatusDescription ?? string.Empty : null),
        });
    }
}
