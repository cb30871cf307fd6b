using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using HoneyHive.Export.Sanitizing;
using HoneyHive.Export.Snapshots;
using HoneyHive.Spans;
using OpenTelemetry;

namespace HoneyHive.Export;

/// <summary>
/// Writes the tree of each trace for a person to read, when the trace's root in this process has ended; what has no root yet, at a flush.
/// </summary>
/// <param name="output">Usually <see cref="Console.Out"/>; not disposed.</param>
/// <param name="sanitizer">Replaces secrets; null replaces nothing.</param>
internal sealed class ConsoleExporter(TextWriter output, Sanitizer? sanitizer = null) : ISpanExporter
{
    /// <summary>Spans that wait for their roots at most; then all are written.</summary>
    private const int MaxHeldSpans = 10_000;

    private static readonly SpanTreeOptions Options = new() { MaxValueLength = 80, ShowAttributes = true };

    // A flush may come from another thread than the exports.
    private readonly object gate = new();
    private readonly SpanClock clock = SpanClock.Anchor();
    private List<SpanSnapshot> held = [];

    public string Target => "console";

    public ExportOutcome Export(ReadOnlySpan<SpanBatch> batches, TimeSpan timeout)
    {
        var ended = new List<SpanSnapshot>();
        foreach (var batch in batches)
            ended.AddRange(SpanSnapshotReader.Read(batch, clock, sanitizer));
        return Add(ended);
    }

    public ExportOutcome Export(in Batch<Activity> activities, TimeSpan timeout)
    {
        var ended = new List<SpanSnapshot>();
        foreach (var activity in activities)
            ended.Add(ActivitySnapshotReader.Read(activity, sanitizer));
        return Add(ended);
    }

    public void Flush()
    {
        lock (gate)
        {
            Write(held);
            held = [];
        }
    }

    public void Dispose() => Flush();

    private ExportOutcome Add(List<SpanSnapshot> ended)
    {
        lock (gate)
        {
            held.AddRange(ended);
            var complete = new HashSet<string>(held.Where(span => span.IsLocalRoot).Select(span => span.TraceId));
            if (held.Count > MaxHeldSpans)
                complete.UnionWith(held.Select(span => span.TraceId));
            Write(held.Where(span => complete.Contains(span.TraceId)));
            held.RemoveAll(span => complete.Contains(span.TraceId));
        }

        return new(ended.Count, 0);
    }

    private void Write(IEnumerable<SpanSnapshot> spans)
    {
        foreach (var trace in spans.GroupBy(span => span.TraceId))
            output.WriteLine(SpanTree.Draw(trace, Options));
        output.Flush();
    }
}
