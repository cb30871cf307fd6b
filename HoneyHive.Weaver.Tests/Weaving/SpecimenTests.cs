using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using HoneyHive.Export.Snapshots;
using Microsoft.CodeAnalysis;
using Xunit;
using Xunit.Abstractions;

namespace HoneyHive.Tests.Weaving;

/// <summary>Every specimen does the same woven as unwoven, and draws the tree that it declares.</summary>
[Collection("Tracer")]
public sealed class SpecimenTests(ITestOutputHelper output)
{
    private static readonly string[] names = [.. SpecimenFile.All.Select(specimen => specimen.ToString())];

    public static InEveryMode Programs { get; } = new(names, TracingMode.Off, TracingMode.Pooled, TracingMode.Thread, TracingMode.Original);

    public static InEveryMode Recordings { get; } = new(names, TracingMode.Pooled, TracingMode.Thread, TracingMode.Original);

    public static InBothConfigurations Specimens { get; } = new(names);

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Does_the_same_as_unwoven(string specimen, OptimizationLevel configuration, TracingMode mode)
    {
        var (file, group) = Find(specimen, configuration);
        var expected = await group.Unwoven.RunAsync(file);
        var (actual, _) = await Recording.RunAsync(mode, () => group.Woven.RunAsync(file));
        Same.Text(expected, actual);
    }

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task Draws_its_tree(string specimen, OptimizationLevel configuration, TracingMode mode)
    {
        var (file, group) = Find(specimen, configuration);
        var (_, spans) = await Recording.RunAsync(mode, () => group.Woven.RunAsync(file));
        var options = new SpanTreeOptions { ShowDurations = false, ShowAttributes = group.Woven.Constant(file, "Shows") == "attributes" };
        Same.Text(InSafeOrder(TreeOf(group.Woven, file, mode)), InSafeOrder(SpanTree.Draw(spans, options)));
    }

    /// <summary>Where the level <c>thread</c> has another tree than the others, the specimen says so, and why.</summary>
    private static string TreeOf(SpecimenAssembly assembly, SpecimenFile file, TracingMode mode) =>
        (mode == TracingMode.Thread ? assembly.Constant(file, "ThreadTree") : null) ?? assembly.Constant(file, "Tree")!;

    /// <summary>
    /// Roots by their names, where activities of other libraries are among them: they take their times from another clock than spans, and
    /// there is no telling which comes first.
    /// </summary>
    private static string InSafeOrder(string tree)
    {
        var roots = Regex.Split(tree, "\n(?![├└│ ])");
        return roots.All(root => root.Split('\n')[0].Contains(" [")) ? tree : string.Join('\n', roots.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Specimens))]
    public async Task Records_the_same_in_every_mode(string specimen, OptimizationLevel configuration)
    {
        var (file, group) = Find(specimen, configuration);
        var (_, pooled) = await Recording.RunAsync(TracingMode.Pooled, () => group.Woven.RunAsync(file));
        var (_, original) = await Recording.RunAsync(TracingMode.Original, () => group.Woven.RunAsync(file));
        Same.Text(SpanComparison.Describe(pooled), SpanComparison.Describe(original));
    }

    /// <summary>A promise of the project: see docs/architecture.md.</summary>
    [Fact]
    public void There_are_more_than_two_hundred_of_them()
    {
        output.WriteLine($"{names.Length} specimens, {Programs.Count()} differential runs.");
        Assert.True(names.Length >= 200, $"There are {names.Length} specimens.");
    }

    private static (SpecimenFile File, SpecimenGroup Group) Find(string specimen, OptimizationLevel configuration)
    {
        var file = SpecimenFile.Find(specimen);
        return (file, SpecimenGroup.Build(file.Group, configuration));
    }
}
