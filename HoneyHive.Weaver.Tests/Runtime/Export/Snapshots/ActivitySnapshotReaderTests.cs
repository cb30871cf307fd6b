using System;
using System.Diagnostics;
using HoneyHive.Export.Snapshots;
using HoneyHive.Spans;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export.Snapshots;

public sealed class ActivitySnapshotReaderTests
{
    private static readonly SpanTreeOptions WithoutDurations = new() { ShowDurations = false };

    [Fact]
    public void Both_paths_give_the_same_line()
    {
        var pooled = new SpanBuilder("Index.Search", EventType.Chain, inputs: "query,top,score,at,nothing")
            .Input(0, "a \"b\"").Input(1, 3).Input(2, 0.1).Input(3, true).Input(4, (string?)null)
            .Failed(new InvalidOperationException("no such key"));
        using var original = new Activity("Index.Search");
        original.SetTag("honeyhive_event_type", "chain").SetTag("honeyhive_event_name", "Index.Search");
        original.SetTag("code.function.name", "Specimens.Index.Search");
        original.SetTag("honeyhive_inputs.query", "a \"b\"").SetTag("honeyhive_inputs.top", 3L).SetTag("honeyhive_inputs.score", 0.1);
        original.SetTag("honeyhive_inputs.at", true).SetTag("honeyhive_inputs.nothing", "null");
        original.SetTag("honeyhive_error", "no such key").SetTag("honeyhive_error_type", "System.InvalidOperationException");
        original.SetStatus(ActivityStatusCode.Error, "no such key");

        var fromPooled = SpanSnapshotReader.Read(SpanBuilder.Batch(pooled), SpanClock.Anchor());
        var fromOriginal = ActivitySnapshotReader.Read(original);

        Assert.Equal(SpanTree.Draw(fromPooled, WithoutDurations), SpanTree.Draw([fromOriginal], WithoutDurations));
        Assert.Equal("Specimens.Index.Search", fromOriginal.Function);
    }

    [Fact]
    public void A_failed_span_of_another_library_shows_its_exception()
    {
        using var activity = new Activity("GET");
        activity.AddException(new TimeoutException("too slow")).SetStatus(ActivityStatusCode.Error, "too slow");
        activity.SetTag("http.request.method", "GET");

        var snapshot = ActivitySnapshotReader.Read(activity);

        Assert.Equal("GET !! TimeoutException: too slow", SpanTree.Draw([snapshot], WithoutDurations));
        Assert.Equal([new SnapshotAttribute("http.request.method", "\"GET\"")], snapshot.Attributes);
        Assert.Null(snapshot.EventType);
    }
}
