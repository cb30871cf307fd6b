using System;
using System.Collections.Concurrent;
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
public sealed class FaultTests(ITestOutputHelper output)
{
    private const string Jit = "JIT";
    private const string Lint = "lint";
    private const string Verifier = "verifier";

    /// <summary>What the JIT compiles without a word; running it corrupts memory, or the stack, sooner or later.</summary>
    private static readonly string[] verifierOnly =
    [
        "span local of another type", "span local of a base type", "another local is loaded", "rethrow outside of a handler",
        .. StateMachineFaults.VerifierOnly,
    ];

    /// <summary>What the oracles say of what is not damaged.</summary>
    private static readonly Lazy<IEnumerable<string>> undamaged = new(() => FindBy(Specimens.WovenPath));

    /// <summary>What they say of each fault, and of nothing else.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<string>>> findings = [];

    private static VerifiedAssembly Specimens => VerifiedSpecimens.Build(OptimizationLevel.Release).Assembly;

    public static TheoryData<string> Faults { get; } = [.. WovenFaults.All.Keys, .. StateMachineFaults.All.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public void An_oracle_sees_it(string fault)
    {
        var found = Find(fault);
        output.WriteLine(string.Join('\n', found));
        if (!verifierOnly.Contains(fault))
            Assert.Contains(found, finding => !finding.StartsWith(Verifier, StringComparison.Ordinal));
        else if (Pedump.IsInstalled)
            Assert.NotEmpty(found);
        else
            output.WriteLine(Pedump.IsMissing);
    }

    /// <summary>None of the three is there for show.</summary>
    [Theory]
    [InlineData(Jit, 15)]
    [InlineData(Lint, 3)]
    [InlineData(Verifier, 25)]
    public void Each_oracle_takes_part(string oracle, int atLeast)
    {
        if (oracle == Verifier && !Pedump.IsInstalled)
        {
            output.WriteLine(Pedump.IsMissing);
            return;
        }

        string[] faults = [.. WovenFaults.All.Keys, .. StateMachineFaults.All.Keys];
        var seen = faults.Where(fault => Find(fault).Any(finding => finding.StartsWith(oracle, StringComparison.Ordinal))).ToList();
        output.WriteLine($"The {oracle} sees {seen.Count} of {faults.Length}: {string.Join("; ", seen)}");
        Assert.True(seen.Count >= atLeast, $"The {oracle} sees {seen.Count} only.");
    }

    [Fact]
    public void Only_the_verifier_sees_what_would_corrupt_memory() => Assert.All(verifierOnly, fault =>
        Assert.DoesNotContain(Find(fault), finding => !finding.StartsWith(Verifier, StringComparison.Ordinal)));

    [Fact]
    public void Faults_are_made_in_methods_of_every_shape()
    {
        Assert.True(WovenFaults.All.Count >= 12, $"There are {WovenFaults.All.Count} faults of synchronous methods.");
        Assert.Equal(
            ["async", "async iterator", "dispose", "iterator", "kickoff"],
            StateMachineFaults.All.Keys.Select(name => name.Split(':')[0]).Distinct().Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<string> Find(string fault) =>
        findings.GetOrAdd(fault, name => new(() => FindInCopyWith(FaultOf(name)))).Value;

    private static IReadOnlyList<string> FindInCopyWith(StateMachineFault fault)
    {
        var folder = Directory.CreateTempSubdirectory("HoneyHive.Faults.");
        try
        {
            var path = Path.Combine(folder.FullName, "Specimens.Verified.dll");
            Write(fault, path);
            return [.. FindBy(path).Except(undamaged.Value)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Write(StateMachineFault fault, string path)
    {
        using var resolver = new ReferenceResolver(SpecimenCompiler.References);
        using var module = ModuleDefinition.ReadModule(Specimens.WovenPath, new() { AssemblyResolver = resolver });
        var body = fault.FindIn(module);
        body.SimplifyMacros();
        fault.Damage(body);
        body.OptimizeMacros();
        module.Write(path);
    }

    private static StateMachineFault FaultOf(string name) =>
        StateMachineFaults.All.TryGetValue(name, out var found) ? found : new("Specimens.Results.PrimitiveResult", "Add", WovenFaults.All[name]);

    private static IEnumerable<string> FindBy(string path)
    {
        var context = new AssemblyLoadContext("fault");
        context.Resolving += (_, name) => context.LoadFromAssemblyPath(Path.Combine(Specimens.RuntimeFolder, name.Name + ".dll"));
        var assembly = context.LoadFromAssemblyPath(path);
        var verified = Pedump.IsInstalled ? Pedump.Verify(path, Specimens.RuntimeFolder) : [];
        return
        [
            .. MethodBodies.FindInvalid(assembly).Select(finding => $"{Jit}: {finding}"),
            .. SpecimenReferences.FindInvalid(path).Select(finding => $"{Lint}: {finding}"),
            .. verified.Select(finding => $"{Verifier}: {finding}"),
        ];
    }
}
