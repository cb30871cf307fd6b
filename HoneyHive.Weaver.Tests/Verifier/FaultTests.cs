using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using HoneyHive.Tests.Weaving;
using HoneyHive.WeaveCheck.Oracles;
using Microsoft.CodeAnalysis;
using Mono.Cecil;
using Mono.Cecil.Rocks;
using Xunit;
using Xunit.Abstractions;

namespace HoneyHive.Tests.Verifier;

/// <summary>Whatever is done wrong in woven code, one of the oracles sees it.</summary>
public sealed class FaultTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>What the JIT compiles without a word; running it corrupts memory sooner or later.</summary>
    private static readonly string[] verifierOnly =
    [
        "span local of another type", "span local of a base type", "another local is loaded", .. StateMachineFaults.VerifierOnly,
    ];

    /// <summary>What the oracles say of what is not damaged.</summary>
    private static readonly Lazy<IEnumerable<string>> undamaged = new(() => FindBy(Specimens.WovenPath));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("HoneyHive.Faults.");

    private static VerifiedAssembly Specimens => VerifiedSpecimens.Build(OptimizationLevel.Release).Assembly;

    public static TheoryData<string> Faults { get; } = [.. WovenFaults.All.Keys, .. StateMachineFaults.All.Keys];

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Faults))]
    public void An_oracle_sees_it(string fault)
    {
        var found = FindBy(Write(fault)).Except(undamaged.Value).ToList();
        output.WriteLine(string.Join('\n', found));
        if (Pedump.IsInstalled || !verifierOnly.Contains(fault))
            Assert.NotEmpty(found);
        else
            output.WriteLine(Pedump.IsMissing);
    }

    private string Write(string fault)
    {
        var path = Path.Combine(folder.FullName, "Specimens.Verified.dll");
        using var resolver = new ReferenceResolver(SpecimenCompiler.References);
        using var module = ModuleDefinition.ReadModule(Specimens.WovenPath, new() { AssemblyResolver = resolver });
        var found = Find(fault);
        var body = found.FindIn(module);
        body.SimplifyMacros();
        found.Damage(body);
        body.OptimizeMacros();
        module.Write(path);
        return path;
    }

    private static StateMachineFault Find(string fault) =>
        StateMachineFaults.All.TryGetValue(fault, out var found) ? found : new("Specimens.Results.PrimitiveResult", "Add", WovenFaults.All[fault]);

    private static IEnumerable<string> FindBy(string path)
    {
        var context = new AssemblyLoadContext("fault");
        context.Resolving += (_, name) => context.LoadFromAssemblyPath(Path.Combine(Specimens.RuntimeFolder, name.Name + ".dll"));
        var assembly = context.LoadFromAssemblyPath(path);
        var verified = Pedump.IsInstalled ? Pedump.Verify(path, Specimens.RuntimeFolder) : [];
        return [.. MethodBodies.FindInvalid(assembly), .. SpecimenReferences.FindInvalid(path), .. verified];
    }
}
