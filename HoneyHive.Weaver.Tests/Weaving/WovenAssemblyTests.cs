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

    /// <summary>No line begins in woven code, so that a debugger which steps from line to line never stops there.</summary>
    [Theory]
    [MemberData(nameof(Groups))]
    public void Lines_scopes_and_awaits_are_those_of_the_same_instructions(string group, OptimizationLevel configuration)
    {
        var built = SpecimenGroup.Build(group, configuration);
        var isFirstLineExtended = configuration == OptimizationLevel.Release || RuntimeAsyncTests.IsOn;
        var unwoven = DebugPlaces.Of(built.UnwovenPath, isFirstLineExtended);
        var woven = DebugPlaces.Of(built.WovenPath, isFirstLineExtended);
        Assert.Equal(unwoven.Count, woven.Count);
        Same.Text("", string.Join('\n', unwoven.Zip(woven).Where(pair => !pair.First.IsSameAs(pair.Second))));
    }

    /// <summary>What records a result belongs to the line that returns.</summary>
    [Theory]
    [MemberData(nameof(Groups))]
    public void What_is_woven_around_a_body_has_no_line_in_Debug(string group, OptimizationLevel configuration)
    {
        var calls = DebugPlaces.FindVisibleCalls(SpecimenGroup.Build(group, configuration).WovenPath);
        if (configuration == OptimizationLevel.Debug && !RuntimeAsyncTests.IsOn)
            Assert.Empty(calls.Except(["Output", "Return", "Yield", "EndWith", "RedactedOutput"]));
        else
            Assert.DoesNotContain(calls, call => call is "Exit" or "Fail" or "Close");
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
