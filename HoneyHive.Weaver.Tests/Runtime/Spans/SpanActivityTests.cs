using System.Diagnostics;
using HoneyHive.Spans;
using Xunit;

namespace HoneyHive.Tests.Runtime.Spans;

public sealed class SpanActivityTests
{
    [Fact]
    public void This_framework_lets_ids_be_set_directly() => Assert.True(ActivityAccess.IsDirect);

    [Fact]
    public void It_has_the_ids_of_its_span()
    {
        var identity = SpanIdentity.NewRoot();

        var activity = new SpanActivity("span", null, identity);

        Assert.Equal($"00-{identity.Trace.Hex}-{Hex.Format(identity.Span)}-01", activity.Id);
        Assert.Equal(identity, activity.IdentityOn(TracingThread.Current));
        Assert.Equal(identity, SpanIdentity.Of(activity));
        Assert.True(activity.Recorded);
        Assert.True(activity.IsAllDataRequested);
    }

    [Fact]
    public void Baggage_and_trace_state_of_the_parent_are_seen_through_it()
    {
        var parent = new Activity("parent").SetIdFormat(ActivityIdFormat.W3C).AddBaggage("tenant", "blue");
        parent.TraceStateString = "vendor=1";
        parent.Start();

        var activity = new SpanActivity("span", parent, SpanIdentity.Of(parent).NewChild());
        parent.Stop();

        Assert.Equal("blue", activity.GetBaggageItem("tenant"));
        Assert.Equal("vendor=1", activity.TraceStateString);
        Assert.Equal(parent.TraceId, activity.TraceId);
    }

    [Fact]
    public void Another_librarys_activity_started_under_it_becomes_its_child()
    {
        var span = new SpanActivity("span", null, SpanIdentity.NewRoot());
        var before = Activity.Current;
        ActivityAccess.SetCurrent(span);

        using var child = new Activity("http").Start();

        Assert.Equal(span.TraceId, child.TraceId);
        Assert.Equal(span.SpanId, child.ParentSpanId);
        Assert.True(child.Recorded);
        child.Stop();
        Assert.Same(span, Activity.Current);
        ActivityAccess.SetCurrent(before);
    }
}
