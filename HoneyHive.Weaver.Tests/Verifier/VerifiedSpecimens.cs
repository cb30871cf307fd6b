using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using HoneyHive.Tests.Processes;
using HoneyHive.Tests.Weaving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HoneyHive.Tests.Verifier;

/// <summary>The specimens in C# that compile for the .NET Framework.</summary>
internal sealed class VerifiedSpecimens
{
    private static readonly DirectoryInfo output = Directory.CreateTempSubdirectory("HoneyHive.Verifier.");
    private static readonly ConcurrentDictionary<OptimizationLevel, Lazy<VerifiedSpecimens>> built = [];

    private readonly OptimizationLevel configuration;

    static VerifiedSpecimens() => AppDomain.CurrentDomain.ProcessExit += (_, _) => output.Delete(recursive: true);

    private VerifiedSpecimens(OptimizationLevel configuration)
    {
        this.configuration = configuration;
        Assembly = new(Path.Combine(output.FullName, configuration.ToString()), "Specimens.Verified.dll");
        Directory.CreateDirectory(Assembly.RuntimeFolder);
        foreach (var library in FrameworkLibraries.Additional)
            File.Copy(library, Path.Combine(Assembly.RuntimeFolder, Path.GetFileName(library)));
        var runtime = Path.Combine(Assembly.RuntimeFolder, "HoneyHive.Runtime.dll");
        Emit(Compilation("HoneyHive.Runtime", RuntimeSources(), References()), runtime);
        MetadataReference[] references = [.. References(), MetadataReference.CreateFromFile(runtime)];
        SyntaxTree[] shared = [.. SpecimenFile.Shared.Select(ParseFile), Parse(NewerFramework.Source, "")];
        var sources = SpecimenFile.All
            .Where(specimen => specimen.IsCSharp && !UnverifiedSpecimens.Reasons.ContainsKey(specimen.ToString()))
            .Select(specimen => ParseFile(specimen.Path))
            .ToList();
        while (FindUnfit([.. shared, .. sources], references) is { Count: > 0 } unfit)
        {
            Unfit.AddRange(unfit.Values);
            if (sources.RemoveAll(unfit.ContainsKey) == 0)
                break;
        }

        Count = sources.Count;
        Emit(Compilation("Specimens.Verified", [.. shared, .. sources], references), Assembly.UnwovenPath);
        Assembly.Weave();
    }

    internal VerifiedAssembly Assembly { get; }

    internal int Count { get; }

    /// <summary>Errors in specimens that nobody has excepted; the others are verified all the same.</summary>
    internal List<string> Unfit { get; } = [];

    /// <summary>Compiles and weaves them, once.</summary>
    internal static VerifiedSpecimens Build(OptimizationLevel configuration) =>
        built.GetOrAdd(configuration, key => new(() => new VerifiedSpecimens(key))).Value;

    private Dictionary<SyntaxTree, string> FindUnfit(IEnumerable<SyntaxTree> sources, IEnumerable<MetadataReference> references) =>
        Compilation("Attempt", sources, references).GetDiagnostics()
            .Where(found => found.Severity == DiagnosticSeverity.Error && found.Location.SourceTree is not null)
            .GroupBy(found => found.Location.SourceTree!)
            .ToDictionary(errors => errors.Key, errors => errors.First().ToString());

    private static IEnumerable<SyntaxTree> RuntimeSources() =>
        new[] { "TraceAttribute.cs", "NoTraceAttribute.cs", "RedactAttribute.cs", "TagAttribute.cs", "EventType.cs" }
            .Select(file => ParseFile(Path.Combine(Repository.Root, "HoneyHive.Runtime", file)))
            .Append(Parse(VerifiedRuntime.Source, ""));

    private static IEnumerable<MetadataReference> References() => FrameworkLibraries.All.Select(path => MetadataReference.CreateFromFile(path));

    private static SyntaxTree ParseFile(string path) => Parse(File.ReadAllText(path), path);

    private static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp14), path, Encoding.UTF8);

    private CSharpCompilation Compilation(string name, IEnumerable<SyntaxTree> sources, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(name, sources, references, new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: configuration, allowUnsafe: true, deterministic: true));

    private static void Emit(CSharpCompilation compilation, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var assembly = File.Create(path);
        using var pdb = File.Create(Path.ChangeExtension(path, ".pdb"));
        var result = compilation.Emit(assembly, pdb);
        var errors = result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error);
        Xunit.Assert.True(result.Success, string.Join('\n', errors));
    }
}
