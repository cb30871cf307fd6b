using System;
using System.Diagnostics;
using HoneyHive.Spans;
using OpenTelemetry.Trace;
using Xunit;

namespace HoneyHive.Tests.Runtime.Spans;

public sealed class TraceSamplingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.001)]
    [InlineData(0.25)]
    [InlineData(0.999)]
    [InlineData(1)]
    public void Decides_about_a_trace_as_the_OpenTelemetry_SDK_does(double rate)
    {
        var (ours, theirs) = (new TraceSampling(rate), new TraceIdRatioBasedSampler(rate));

        for (var i = 0; i < 10_000; i++)
        {
            var id = ActivityTraceId.CreateRandom();
            var parameters = new SamplingParameters(default, id, "span", ActivityKind.Internal, null, null);
            var high = Hex.Parse(id.ToHexString().AsSpan(0, 16));
            Assert.Equal(theirs.ShouldSample(parameters).Decision == SamplingDecision.RecordAndSample, ours.Includes(high));
        }
    }

    [Fact]
    public void Records_about_as_many_traces_as_the_rate_says()
    {
        var (sampling, included) = (new TraceSampling(0.1), 0);

        for (var i = 0; i < 100_000; i++)
            included += sampling.Includes(TracingThread.Current.Ids.Next()) ? 1 : 0;

        // Six standard deviations.
        Assert.InRange(included, 9_430, 10_570);
    }

    [Theory]
    [InlineData(0UL)]
    [InlineData(0x8000_0000_0000_0000UL)]
    [InlineData(ulong.MaxValue)]
    public void The_extremes_of_ids_are_decided_about_too(ulong high)
    {
        Assert.False(new TraceSampling(0).Includes(high));
        Assert.True(TraceSampling.Everything.Includes(high));
    }

    [Theory]
    [InlineData(true, true, false, 0, true)]
    [InlineData(true, false, false, 1, false)]
    [InlineData(true, false, true, 0, false)]
    [InlineData(true, false, true, 1, true)]
    [InlineData(false, true, true, 0, false)]
    [InlineData(false, false, false, 1, true)]
    public void A_parent_that_was_decided_about_counts_unless_told_otherwise(
        bool followsParent, bool isRecorded, bool isAllDataRequested, double rate, bool isIncluded)
    {
        using var parent = new Activity("parent").SetIdFormat(ActivityIdFormat.W3C).Start();
        parent.ActivityTraceFlags = isRecorded ? ActivityTraceFlags.Recorded : ActivityTraceFlags.None;
        parent.IsAllDataRequested = isRecorded || isAllDataRequested;

        Assert.Equal(isIncluded, new TraceSampling(rate, followsParent).Includes(parent));
    }

    [Fact]
    public void What_is_inside_an_unsampled_root_stays_out_whatever_the_rate() =>
        Assert.False(new TraceSampling(1, followsParent: false).Includes(new UnsampledActivity()));
}
