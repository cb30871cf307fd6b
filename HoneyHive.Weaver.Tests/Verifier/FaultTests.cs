using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using HoneyHive.Tests.Weaving;
using HoneyHive.WeaveCheck.Oracles;
using Mono.Cecil;
using Mono.Cecil.Rocks;
using Xunit;
using Xunit.Abstractions;

namespace HoneyHive.Tests.Verifier;

/// <summary>Whatever is done wrong in woven code, one of the oracles sees it.</summary>
public sealed class FaultTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>What the JIT compiles without a word; running it corrupts memory sooner or later.</summary>
    private static readonly string[] verifierOnly = ["span local of another type", "another local is loaded"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("HoneyHive.Faults.");

    public static TheoryData<string> Faults { get; } = [.. WovenFaults.All.Keys];

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Faults))]
    public void An_oracle_sees_it(string fault)
    {
        var found = FindBy(Write(fault)).Except(FindBy(VerifiedSpecimens.Built.WovenPath)).ToList();
        output.WriteLine(string.Join('\n', found));
        if (Pedump.IsInstalled || !verifierOnly.Contains(fault))
            Assert.NotEmpty(found);
        else
            output.WriteLine("NOT VERIFIED: there is no pedump here. Install Debian's package mono-utils.");
    }

    private string Write(string fault)
    {
        var path = Path.Combine(folder.FullName, "Specimens.Verified.dll");
        using var resolver = new ReferenceResolver(SpecimenCompiler.References);
        using var module = ModuleDefinition.ReadModule(VerifiedSpecimens.Built.WovenPath, new() { AssemblyResolver = resolver });
        var body = module.GetType("Specimens.Results.PrimitiveResult").Methods.Single(method => method.Name == "Add").Body;
        body.SimplifyMacros();
        WovenFaults.All[fault](body);
        body.OptimizeMacros();
        module.Write(path);
        return path;
    }

    private static IEnumerable<string> FindBy(string path)
    {
        var assembly = new AssemblyLoadContext("fault").LoadFromAssemblyPath(path);
        var verified = Pedump.IsInstalled ? Pedump.Verify(path, VerifiedSpecimens.Built.RuntimeFolder) : [];
        return [.. MethodBodies.FindInvalid(assembly), .. SpecimenReferences.FindInvalid(path), .. verified];
    }
}
