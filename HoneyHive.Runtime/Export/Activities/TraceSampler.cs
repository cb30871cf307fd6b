using System;
using System.Diagnostics;
using HoneyHive.Spans;
using OpenTelemetry.Trace;

namespace HoneyHive.Export.Activities;

/// <summary>Decides about the spans of the original path as the pooled path decides about its own.</summary>
internal sealed class TraceSampler(TraceSampling sampling) : Sampler
{
    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
        new(Includes(samplingParameters.TraceId) ? SamplingDecision.RecordAndSample : SamplingDecision.Drop);

    private bool Includes(ActivityTraceId trace) =>
        Activity.Current is { IdFormat: ActivityIdFormat.W3C } parent
            ? sampling.Includes(parent)
            : sampling.IsEverything || sampling.Includes(Hex.Parse(trace.ToHexString().AsSpan(0, 16)));
}
