using System.Diagnostics;
using OpenTelemetry.Trace;

namespace HoneyHive.Export.Activities;

/// <summary>
/// Records a span unless its parent is an activity that a sampler has decided against. An activity that ASP.NET Core makes for a log scope
/// alone carries no "recorded" flag although nobody has decided anything, so the flag is not what counts.
/// </summary>
internal sealed class ParentedSampler : Sampler
{
    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
        new(Activity.Current is { IsAllDataRequested: false } ? SamplingDecision.Drop : SamplingDecision.RecordAndSample);
}
