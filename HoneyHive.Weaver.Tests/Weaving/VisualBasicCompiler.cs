using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis.VisualBasic;
using Xunit;

namespace HoneyHive.Tests.Weaving;

/// <summary>Compiles Visual Basic as a user's project does.</summary>
internal static class VisualBasicCompiler
{
    /// <summary>What the SDK tolerates in every project, and async methods without an await.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> Tolerated =
        new[] { "BC40057", "BC42356", "BC42358" }.ToDictionary(id => id, _ => ReportDiagnostic.Suppress);

    /// <summary>Writes an assembly and its PDB; an error in the sources fails the test.</summary>
    internal static void Compile(
        IEnumerable<string> sources, string assemblyPath, OptimizationLevel configuration, IEnumerable<string> references)
    {
        var compilation = VisualBasicCompilation.Create(
            Path.GetFileNameWithoutExtension(assemblyPath),
            sources.Select(Parse),
            references.Select(path => MetadataReference.CreateFromFile(path)),
            new VisualBasicCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optionStrict: OptionStrict.On,
                optimizationLevel: configuration,
                specificDiagnosticOptions: Tolerated,
                deterministic: true));
        Directory.CreateDirectory(Path.GetDirectoryName(assemblyPath)!);
        using var assembly = File.Create(assemblyPath);
        using var pdb = File.Create(Path.ChangeExtension(assemblyPath, ".pdb"));
        var result = compilation.Emit(assembly, pdb, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.True(result.Success && !errors.Any(), string.Join('\n', errors));
    }

    private static SyntaxTree Parse(string path)
    {
        using var stream = File.OpenRead(path);
        return VisualBasicSyntaxTree.ParseText(SourceText.From(stream, Encoding.UTF8, SourceHashAlgorithm.Sha256), path: path);
    }
}
