using System.Linq;
using System.Threading.Tasks;
using HoneyHive.Export.Snapshots;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HoneyHive.Tests.Weaving;

/// <summary>Every specimen does the same woven as unwoven, and draws the tree that it declares.</summary>
[Collection("Tracer")]
public sealed class SpecimenTests
{
    public static InBothConfigurations Specimens { get; } = new(SpecimenFile.All.Select(specimen => specimen.ToString()));

    [Theory]
    [MemberData(nameof(Specimens))]
    public async Task Does_the_same_as_unwoven(string specimen, OptimizationLevel configuration)
    {
        var (file, group) = Find(specimen, configuration);
        var expected = await group.Unwoven.RunAsync(file);
        var (actual, _) = await Recording.OnPooledPathAsync(() => group.Woven.RunAsync(file));
        Same.Text(expected, actual);
    }

    [Theory]
    [MemberData(nameof(Specimens))]
    public async Task Does_the_same_while_tracing_is_off(string specimen, OptimizationLevel configuration)
    {
        var (file, group) = Find(specimen, configuration);
        var expected = await group.Unwoven.RunAsync(file);
        Same.Text(expected, await Recording.OffAsync(() => group.Woven.RunAsync(file)));
    }

    [Theory]
    [MemberData(nameof(Specimens))]
    public async Task Draws_its_tree(string specimen, OptimizationLevel configuration)
    {
        var (file, group) = Find(specimen, configuration);
        var (_, spans) = await Recording.OnPooledPathAsync(() => group.Woven.RunAsync(file));
        var options = new SpanTreeOptions { ShowDurations = false, ShowAttributes = group.Woven.Constant(file, "Shows") == "attributes" };
        Same.Text(group.Woven.Constant(file, "Tree")!, SpanTree.Draw(spans, options));
    }

    [Theory]
    [MemberData(nameof(Specimens))]
    public async Task Does_and_records_the_same_on_the_original_path(string specimen, OptimizationLevel configuration)
    {
        var (file, group) = Find(specimen, configuration);
        var pooled = await Recording.OnPooledPathAsync(() => group.Woven.RunAsync(file));
        var original = await Recording.OnOriginalPathAsync(() => group.Woven.RunAsync(file));
        Same.Text(pooled.Result, original.Result);
        Same.Text(SpanComparison.Describe(pooled.Spans), SpanComparison.Describe(original.Spans));
    }

    private static (SpecimenFile File, SpecimenGroup Group) Find(string specimen, OptimizationLevel configuration)
    {
        var file = SpecimenFile.Find(specimen);
        return (file, SpecimenGroup.Build(file.Group, configuration));
    }
}
