using System;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Threading.Tasks;
using HoneyHive.Export.Snapshots;
using HoneyHive.Tests.Weaving;
using Microsoft.CodeAnalysis;
using Mono.Cecil;
using Mono.Cecil.Rocks;
using Xunit;
using Xunit.Abstractions;

namespace HoneyHive.Tests.Verifier;

/// <summary>What no static oracle can see, the comparison of the runs does: the result is another, or the tree is.</summary>
[Collection("Tracer")]
public sealed class BehaviourFaultTests(ITestOutputHelper output) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("HoneyHive.Faults.");

    public static TheoryData<string> Faults { get; } = [.. BehaviourFaults.All.Keys];

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_run_shows_it(string name)
    {
        var fault = BehaviourFaults.All[name];
        var specimen = SpecimenFile.All.Single(specimen => specimen.ClassName == fault.Specimen);
        var group = SpecimenGroup.Build(specimen.Group, OptimizationLevel.Release);

        var sound = await ObserveAsync(group.Woven, specimen);
        var observed = await ObserveAsync(Damage(fault, group), specimen);
        output.WriteLine(observed);
        Assert.NotEqual(sound, observed);
    }

    /// <summary>What the tests of specimens assert: result, tree, and the order in which spans end.</summary>
    private static async Task<string> ObserveAsync(SpecimenAssembly assembly, SpecimenFile specimen)
    {
        var (result, spans) = await Recording.RunAsync(TracingMode.Pooled, () => assembly.RunAsync(specimen));
        return $"{result}\n{SpanTree.Draw(spans, new() { ShowDurations = false })}\n{string.Join(' ', spans.Select(span => span.Name))}";
    }

    private SpecimenAssembly Damage(StateMachineFault fault, SpecimenGroup group)
    {
        var path = Path.Combine(folder.FullName, Path.GetFileName(group.WovenPath));
        using (var resolver = new ReferenceResolver(SpecimenCompiler.References))
        using (var module = ModuleDefinition.ReadModule(group.WovenPath, new() { AssemblyResolver = resolver }))
        {
            var body = fault.FindIn(module);
            body.SimplifyMacros();
            fault.Damage(body);
            body.OptimizeMacros();
            module.Write(path);
        }

        return new(new AssemblyLoadContext("damaged").LoadFromAssemblyPath(path));
    }
}
