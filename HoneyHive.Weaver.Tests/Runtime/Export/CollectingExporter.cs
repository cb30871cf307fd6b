using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Linq;
using HoneyHive.Export;
using HoneyHive.Export.Snapshots;
using HoneyHive.Spans;
using OpenTelemetry;

namespace HoneyHive.Tests.Runtime.Export;

/// <summary>Keeps what it is given, for a test to look at.</summary>
internal sealed class CollectingExporter : ISpanExporter
{
    private readonly ConcurrentQueue<SpanSnapshot> spans = new();

    // One anchor for all calls: spans of different exports stay in the order of their start.
    private readonly SpanClock clock = SpanClock.Anchor();

    public string Target => "the test";

    internal SpanSnapshot[] Spans => spans.ToArray();

    internal bool IsDisposed { get; private set; }

    /// <summary>Runs before each export, on the export thread.</summary>
    internal Action BeforeExport { get; set; } = () => { };

    internal string Draw() => SpanTree.Draw(Spans, new() { ShowDurations = false });

    public ExportOutcome Export(ReadOnlySpan<SpanBatch> batches, TimeSpan timeout)
    {
        BeforeExport();
        var collected = batches.ToArray().SelectMany(batch => SpanSnapshotReader.Read(batch, clock)).ToArray();
        Array.ForEach(collected, spans.Enqueue);
        return new(collected.Length, 0);
    }

    public ExportOutcome Export(in Batch<Activity> activities, TimeSpan timeout)
    {
        BeforeExport();
        foreach (var activity in activities)
            spans.Enqueue(ActivitySnapshotReader.Read(activity));
        return new(activities.Count, 0);
    }

    public void Flush()
    {
    }

    public void Dispose() => IsDisposed = true;
}
