using System.IO;
using System.Linq;
using HoneyHive.WeaveCheck.Oracles;
using Microsoft.CodeAnalysis;
using Mono.Cecil;
using Xunit;

namespace HoneyHive.Tests.Weaving;

/// <summary>What holds for a whole woven assembly.</summary>
public sealed class WovenAssemblyTests
{
    public static InBothConfigurations Groups { get; } = new(SpecimenFile.All.Select(specimen => specimen.Group).Distinct());

    [Theory]
    [MemberData(nameof(Groups))]
    public void Is_woven_without_an_error(string group, OptimizationLevel configuration) =>
        Assert.Empty(SpecimenGroup.Build(group, configuration).Log.Errors);

    [Theory]
    [MemberData(nameof(Groups))]
    public void Every_body_passes_the_jit(string group, OptimizationLevel configuration) =>
        Assert.Empty(MethodBodies.FindInvalid(SpecimenGroup.Build(group, configuration).Woven.Assembly));

    [Theory]
    [MemberData(nameof(Groups))]
    public void Every_reference_to_a_generic_is_closed(string group, OptimizationLevel configuration) =>
        Assert.Empty(SpecimenReferences.FindInvalid(SpecimenGroup.Build(group, configuration).WovenPath));

    [Theory]
    [MemberData(nameof(Groups))]
    public void References_the_same_assemblies(string group, OptimizationLevel configuration)
    {
        var built = SpecimenGroup.Build(group, configuration);
        Assert.Equal(ReferencesOf(built.UnwovenPath), ReferencesOf(built.WovenPath));
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void Is_debugged_like_the_unwoven_one(string group, OptimizationLevel configuration)
    {
        var built = SpecimenGroup.Build(group, configuration);
        using var unwoven = new DebugInformation(built.UnwovenPath);
        using var woven = new DebugInformation(built.WovenPath);
        Same.Text(unwoven.Describe(), woven.Describe());
        Assert.Empty(woven.FindOutOfRange());
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void Lists_the_same_source_files(string group, OptimizationLevel configuration)
    {
        var built = SpecimenGroup.Build(group, configuration);
        Same.Text(DebugDocuments.Describe(built.UnwovenPath), DebugDocuments.Describe(built.WovenPath));
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void Is_woven_into_the_same_bytes_every_time(string group, OptimizationLevel configuration)
    {
        var built = SpecimenGroup.Build(group, configuration);
        var again = Path.Combine(Path.GetDirectoryName(built.WovenPath)!, "again", Path.GetFileName(built.WovenPath));
        Assert.Equal(WeaveTo(again), WeaveTo(again));

        // To one place: an assembly holds the path of its PDB.
        byte[] WeaveTo(string path)
        {
            BuildStep.Weave(built.UnwovenPath, path);
            return File.ReadAllBytes(path);
        }
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Async_specimens_are_suspended_by_the_runtime_where_it_can(OptimizationLevel configuration)
    {
        using var module = ModuleDefinition.ReadModule(SpecimenGroup.Build("Async", configuration).WovenPath);
        var suspended = module.GetTypes().SelectMany(type => type.Methods).Count(method => ((ushort)method.ImplAttributes & 0x2000) != 0);
        Assert.Equal(RuntimeAsyncTests.IsOn, suspended > 50);
    }

    private static string[] ReferencesOf(string path)
    {
        using var module = ModuleDefinition.ReadModule(path);
        return [.. module.AssemblyReferences.Select(reference => reference.FullName).Order()];
    }
}
