using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using HoneyHive.Tests.Processes;
using HoneyHive.Tests.Weaving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HoneyHive.Tests.Verifier;

/// <summary>The specimens that compile for the .NET Framework, which is what the verifier understands, before and after weaving.</summary>
internal sealed class VerifiedSpecimens
{
    private static readonly DirectoryInfo output = Directory.CreateTempSubdirectory("HoneyHive.Verifier.");
    private static readonly Lazy<VerifiedSpecimens> built = new(() => new());

    static VerifiedSpecimens() => AppDomain.CurrentDomain.ProcessExit += (_, _) => output.Delete(recursive: true);

    private VerifiedSpecimens()
    {
        var runtime = Path.Combine(output.FullName, "HoneyHive.Runtime.dll");
        Emit(Compilation("HoneyHive.Runtime", RuntimeSources(), Framework()), runtime);
        MetadataReference[] references = [.. Framework(), MetadataReference.CreateFromFile(runtime)];
        var shared = SpecimenFile.Shared.Select(ParseFile).ToList();
        var sources = SpecimenFile.All.Where(specimen => specimen.IsCSharp).Select(specimen => ParseFile(specimen.Path)).Where(Compiles).ToList();
        Count = sources.Count;
        Emit(Compilation("Specimens.Verified", [.. shared, .. sources], references), UnwovenPath);
        Log = BuildStep.Weave(UnwovenPath, WovenPath);

        bool Compiles(SyntaxTree source) =>
            !Compilation("Attempt", [.. shared, source], references).GetDiagnostics().Any(found => found.Severity == DiagnosticSeverity.Error);
    }

    internal static VerifiedSpecimens Built => built.Value;

    internal int Count { get; }

    internal WeavingLog Log { get; }

    internal string UnwovenPath { get; } = Path.Combine(output.FullName, "unwoven", "Specimens.Verified.dll");

    internal string WovenPath { get; } = Path.Combine(output.FullName, "woven", "Specimens.Verified.dll");

    /// <summary>Where the verifier finds the runtime.</summary>
    internal string RuntimeFolder => output.FullName;

    private static IEnumerable<SyntaxTree> RuntimeSources() =>
        new[] { "TraceAttribute.cs", "NoTraceAttribute.cs", "RedactAttribute.cs", "TagAttribute.cs", "EventType.cs" }
            .Select(file => ParseFile(Path.Combine(Repository.Root, "HoneyHive.Runtime", file)))
            .Append(Parse(VerifiedRuntime.Source, ""));

    private static MetadataReference[] Framework()
    {
        var folder = Path.Combine(
            Repository.PackageCache, "microsoft.netframework.referenceassemblies.net472", "1.0.3", "build", ".NETFramework", "v4.7.2");
        return [.. new[] { "mscorlib.dll", "System.dll", "System.Core.dll" }.Select(file => MetadataReference.CreateFromFile(Path.Combine(folder, file)))];
    }

    private static SyntaxTree ParseFile(string path) => Parse(File.ReadAllText(path), path);

    private static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp14), path, Encoding.UTF8);

    private static CSharpCompilation Compilation(string name, IEnumerable<SyntaxTree> sources, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(name, sources, references, new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true, deterministic: true));

    private static void Emit(CSharpCompilation compilation, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var assembly = File.Create(path);
        using var pdb = File.Create(Path.ChangeExtension(path, ".pdb"));
        var result = compilation.Emit(assembly, pdb);
        Xunit.Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }
}
