using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace HoneyHive.Tests.Weaving;

/// <summary>Compiles C# as a user's project does: reference assemblies, a portable PDB, Debug or Release.</summary>
internal static class SpecimenCompiler
{
    /// <summary>Paths of all that specimens may refer to.</summary>
    internal static IReadOnlyList<string> References { get; } =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specimens.references.txt")),
        typeof(TraceAttribute).Assembly.Location,
        FSharpCompiler.Core,
    ];

    private static readonly MetadataReference[] MetadataReferences =
        [.. References.Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>What the SDK tolerates in every project, and async methods without an await, which are a shape of their own.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> Tolerated =
        new[] { "CS1701", "CS1702", "CS1998", "SYSLIB5007" }.ToDictionary(id => id, _ => ReportDiagnostic.Suppress);

    /// <summary>Writes an assembly and its PDB; an error in the sources fails the test. Gives what was compiled.</summary>
    internal static CSharpCompilation Compile(
        IEnumerable<string> sources,
        string assemblyPath,
        OptimizationLevel configuration,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary,
        params string[] furtherReferences)
    {
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(assemblyPath),
            sources.Select(source => Parse(source, configuration)),
            [.. MetadataReferences, .. furtherReferences.Select(path => MetadataReference.CreateFromFile(path))],
            new CSharpCompilationOptions(
                kind,
                optimizationLevel: configuration,
                allowUnsafe: true,
                specificDiagnosticOptions: Tolerated,
                deterministic: true,
                nullableContextOptions: NullableContextOptions.Enable));
        Directory.CreateDirectory(Path.GetDirectoryName(assemblyPath)!);
        using var assembly = File.Create(assemblyPath);
        using var pdb = File.Create(Path.ChangeExtension(assemblyPath, ".pdb"));
        var result = compilation.Emit(assembly, pdb, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.True(result.Success && !errors.Any(), string.Join('\n', errors));
        return compilation;
    }

    /// <summary>In a process where the runtime can suspend methods, it does.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Features =>
        RuntimeAsyncTests.IsOn ? [new("runtime-async", "on")] : [];

    private static SyntaxTree Parse(string path, OptimizationLevel configuration)
    {
        using var stream = File.OpenRead(path);
        var text = SourceText.From(stream, Encoding.UTF8, SourceHashAlgorithm.Sha256);
        var options = new CSharpParseOptions(LanguageVersion.CSharp14)
            .WithPreprocessorSymbols(configuration.ToString().ToUpperInvariant())
            .WithFeatures(Features);
        return CSharpSyntaxTree.ParseText(text, options, path);
    }
}
