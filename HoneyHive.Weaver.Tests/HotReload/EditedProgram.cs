using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using HoneyHive.Tests.Processes;
using HoneyHive.Tests.Weaving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace HoneyHive.Tests.HotReload;

/// <summary>
/// A woven program whose source is edited while it runs. As in an IDE and <c>dotnet watch</c>, the edit is compiled against the assembly and the PDB
/// on the disk, which are the woven ones.
/// </summary>
internal sealed partial class EditedProgram : IDisposable
{
    /// <summary>Prints what <c>Shop.RunAsync</c> says before the edit and after it, and what a call says that is suspended meanwhile.</summary>
    private const string Main =
        """
        using System;
        using System.IO;
        using System.Reflection.Metadata;
        using System.Threading.Tasks;

        Console.WriteLine("before: " + await Shop.RunAsync());
        var gate = new TaskCompletionSource();
        var suspended = Shop.WaitAsync(gate.Task);
        await HoneyHive.HoneyHiveTracer.FlushAsync(TimeSpan.FromMinutes(1));
        MetadataUpdater.ApplyUpdate(typeof(Shop).Assembly, File.ReadAllBytes(args[0]), File.ReadAllBytes(args[1]), File.ReadAllBytes(args[2]));
        Console.WriteLine("after: " + await Shop.RunAsync());
        gate.SetResult();
        Console.WriteLine("suspended: " + await suspended);
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("honeyhive-edited-");
    private readonly CSharpCompilation compilation;

    internal EditedProgram(string source)
    {
        var unwoven = PathOf("unwoven/Program.dll");
        compilation = SpecimenCompiler.Compile([Write("Main.cs", Main), Write("Shop.cs", source)], unwoven, OptimizationLevel.Debug, OutputKind.ConsoleApplication);
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(Repository.ProcessEnd)!, "*.dll"))
            File.Copy(file, PathOf($"woven/{Path.GetFileName(file)}"));
        File.Copy(Path.ChangeExtension(Repository.ProcessEnd, ".runtimeconfig.json"), PathOf("woven/Program.runtimeconfig.json"));
        Assert.Empty(BuildStep.Weave(unwoven, Woven).Errors);
    }

    private string Woven => PathOf("woven/Program.dll");

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>What <c>Shop.RunAsync</c> has said before the edit.</summary>
    internal string Before { get; private set; } = "";

    /// <summary>What it has said after it, and the result of the call that was suspended.</summary>
    internal string After { get; private set; } = "";

    /// <summary>The names of the spans that have ended after the edit, in alphabetical order.</summary>
    internal string SpansAfter { get; private set; } = "";

    /// <summary>Runs the program, which applies an edit of some methods in between.</summary>
    internal async Task RunAsync(string was, string becomes, params string[] methods)
    {
        var delta = Compile(was, becomes, methods).ToArray();
        var result = await DotnetCommand.RunAsync(
            folder.FullName, [new("DOTNET_MODIFIABLE_ASSEMBLIES", "debug"), new("OTEL_TRACES_EXPORTER", "console")], ["exec", Woven, .. delta]);
        var output = Output().Match(result.AssertSuccess().Output);
        Assert.True(output.Success, result.Output);
        (Before, After) = (output.Groups["before"].Value, $"{output.Groups["after"].Value}, {output.Groups["suspended"].Value}");
        SpansAfter = string.Join(' ', Span().Matches(output.Groups["trace"].Value).Select(span => span.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("before: (?<before>.*?)\n.*after: (?<after>.*?)\nsuspended: (?<suspended>.*?)\n(?<trace>.*)", RegexOptions.Singleline)]
    private static partial Regex Output();

    [GeneratedRegex(@"^Shop\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Span();

    private IEnumerable<string> Compile(string was, string becomes, string[] methods)
    {
        var old = compilation.SyntaxTrees.Last();
        var edited = old.WithChangedText(old.GetText().Replace(old.ToString().IndexOf(was, StringComparison.Ordinal), was.Length, becomes));
        var after = compilation.ReplaceSyntaxTree(old, edited);
        var edits = methods.Select(method => Edit(Find(compilation, method), Find(after, method)!, SyntaxMap(old, edited))).ToList();

        using var module = ModuleMetadata.CreateFromFile(Woven);
        using var baseline = new WovenBaseline(Woven);
        using FileStream metadata = File.Create(PathOf("delta.meta")), il = File.Create(PathOf("delta.il")), pdb = File.Create(PathOf("delta.pdb"));
        var result = after.EmitDifference(baseline.Of(compilation, module), edits, IsAdded, metadata, il, pdb);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return [metadata.Name, il.Name, pdb.Name];

        bool IsAdded(ISymbol symbol) =>
            edits.Any(edit => edit.Kind == SemanticEditKind.Insert && SymbolEqualityComparer.Default.Equals(edit.NewSymbol, symbol));
    }

    private static SemanticEdit Edit(ISymbol? before, ISymbol after, Func<SyntaxNode, SyntaxNode?> syntaxMap) => before is null
        ? new(SemanticEditKind.Insert, null, after, null, null)
        : new(SemanticEditKind.Update, before, after, syntaxMap, null);

    private static ISymbol? Find(CSharpCompilation compilation, string method) => compilation.GetTypeByMetadataName("Shop")!.GetMembers(method).SingleOrDefault();

    /// <summary>Edits change words and not the shape of the program, so nodes correspond by their order.</summary>
    private static Func<SyntaxNode, SyntaxNode?> SyntaxMap(SyntaxTree old, SyntaxTree edited)
    {
        var before = old.GetRoot().DescendantNodesAndSelf().ToList();
        var after = edited.GetRoot().DescendantNodesAndSelf().ToList();
        return node => before.ElementAtOrDefault(after.IndexOf(node));
    }

    private string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    private string PathOf(string name)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
