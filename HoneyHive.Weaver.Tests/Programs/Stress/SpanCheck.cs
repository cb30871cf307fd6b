using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using HoneyHive.Export;
using HoneyHive.Spans;
using OpenTelemetry;

namespace HoneyHive.Stress;

/// <summary>Holds every span against itself: mark, list, parent, trace, result and exception must be of one and the same call.</summary>
internal sealed class SpanCheck : ISpanExporter
{
    private const int MaxExamples = 10;

    private readonly object gate = new();
    private long seen;

    public string Target => "a check";

    internal long Checked => Interlocked.Read(ref seen);

    internal long Wrong { get; private set; }

    internal List<string> Examples { get; } = [];

    public ExportOutcome Export(ReadOnlySpan<SpanBatch> batches, TimeSpan timeout)
    {
        long count = 0;
        lock (gate)
        {
            foreach (var batch in batches)
            {
                foreach (ref readonly var record in batch.Records)
                {
                    if (Problem(record, batch.AttributesOf(record)) is { } problem)
                        Reject(record, problem);
                    count++;
                }
            }

            Interlocked.Add(ref seen, count);
        }

        return new(count, 0);
    }

    public ExportOutcome Export(in Batch<Activity> activities, TimeSpan timeout) => new(activities.Count, 0);

    public void Flush()
    {
    }

    public void Dispose()
    {
    }

    private static string? Problem(in SpanRecord record, in SpanAttributes attributes)
    {
        if (Number(attributes, "honeyhive_inputs.mark") is not { } mark)
            return "no mark";
        if (Number(attributes, "honeyhive_inputs.parent") != (long)record.ParentSpan)
            return "another parent";
        if (record.ParentSpan != 0 && Number(attributes, "honeyhive_inputs.trace") != (long)record.Trace.Low)
            return "another trace";
        if (record.EndTicks < record.StartTicks)
            return "ends before it begins";
        if (Json(attributes, "honeyhive_inputs.list") is { } list && list != $"[{mark}]")
            return $"another list: {list}";
        return ProblemOfEnd(record, attributes, mark);
    }

    private static string? ProblemOfEnd(in SpanRecord record, in SpanAttributes attributes, long mark)
    {
        var function = record.Method.Name;
        if (function is "Calls.Throw" or "Calls.Failing")
            return record.Failure is StressException thrown && thrown.Mark == mark ? null : "another exception";
        if (record.Failure is { } failure)
            return $"an exception: {failure}";
        if (function is "Calls.Items" or "Calls.Stream")
        {
            var items = Json(attributes, "honeyhive_outputs.result")?.Trim('[', ']').Split(',');
            return items is not null && items.All(item => item == $"{mark}") ? null : "other items";
        }

        var expected = function == "Calls.Quiet" ? mark : Calls.Mix(mark, (long)record.Id);
        return Number(attributes, "honeyhive_outputs.result") == expected ? null : "another result";
    }

    private static long? Number(in SpanAttributes attributes, string key) =>
        Find(attributes, key) is { Kind: AttributeKind.Int64 } value ? value.Low : null;

    private static string? Json(in SpanAttributes attributes, string key) =>
        Find(attributes, key) is { } value ? Encoding.UTF8.GetString(attributes.Text.Slice(value.Offset, value.Length)) : null;

    private static AttributeValue? Find(in SpanAttributes attributes, string key) =>
        attributes.IndexOf(key) is var index && index >= 0 ? attributes.ValueOf(index) : null;

    private void Reject(in SpanRecord record, string problem)
    {
        Wrong++;
        if (Examples.Count < MaxExamples)
            Examples.Add($"{record.Method.Name} {record.Id:x16} has {problem}");
    }
}
