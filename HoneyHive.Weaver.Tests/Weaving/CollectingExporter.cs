using System;
using System.Collections.Generic;
using System.Diagnostics;
using HoneyHive.Export;
using HoneyHive.Export.Snapshots;
using HoneyHive.Spans;
using OpenTelemetry;
using ExportResult = HoneyHive.Export.ExportResult;

namespace HoneyHive.Tests.Weaving;

/// <summary>Keeps what it is given, whichever path it comes from.</summary>
internal sealed class CollectingExporter : ISpanExporter
{
    private readonly List<SpanSnapshot> spans = [];

    /// <summary>One for all batches, so that the order of starts is the same in all of them.</summary>
    private readonly SpanClock clock = SpanClock.Anchor();

    public string Target => "memory";

    /// <summary>The spans so far. Complete once the path has been shut down.</summary>
    internal IReadOnlyList<SpanSnapshot> Spans => spans;

    public ExportResult Export(ReadOnlySpan<SpanBatch> batches, TimeSpan timeout)
    {
        var before = spans.Count;
        foreach (var batch in batches)
            spans.AddRange(SpanSnapshotReader.Read(batch, clock));
        return new(spans.Count - before, 0);
    }

    public ExportResult Export(in Batch<Activity> activities, TimeSpan timeout)
    {
        foreach (var activity in activities)
            spans.Add(ActivitySnapshotReader.Read(activity));
        return new(activities.Count, 0);
    }

    public void Dispose()
    {
    }
}
