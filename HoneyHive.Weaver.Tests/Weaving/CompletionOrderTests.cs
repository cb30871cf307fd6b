using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HoneyHive.Tests.Weaving;

/// <summary>A continuation that runs within <c>SetResult</c> finds the span ended.</summary>
[Collection("Tracer")]
public sealed class CompletionOrderTests
{
    [Theory]
    [InlineData(TracingMode.Pooled)]
    [InlineData(TracingMode.Thread)]
    [InlineData(TracingMode.Original)]
    public async Task The_span_has_ended_before_a_continuation_runs(TracingMode mode)
    {
        var specimen = SpecimenFile.Find("Context/ContinuationOutside");
        var group = SpecimenGroup.Build(specimen.Group, OptimizationLevel.Release);

        var (_, spans) = await Recording.RunAsync(mode, () => group.Woven.RunAsync(specimen));

        Assert.Equal(["ContinuationOutside.First", "ContinuationOutside.Second"], spans.Select(span => span.Name));
    }
}
