using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Mono.Cecil;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>An assembly that is read and written as Fody does it, with the add-in in between and without.</summary>
internal sealed class WeavingBuild : IDisposable
{
    /// <summary>In the first one the add-in itself is compiled.</summary>
    private const int Rounds = 2;

    private static readonly string[] references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).DistinctBy(Path.GetFileName)];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("HoneyHive.Weaving.");

    private WeavingBuild(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, path: PathOf("Source.cs"), encoding: Encoding.UTF8);
        var compilation = CSharpCompilation.Create(
            "Source", [tree], references.Select(path => MetadataReference.CreateFromFile(path)), new(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = File.Create(PathOf("Source.dll"));
        using var pdb = File.Create(PathOf("Source.pdb"));
        var result = compilation.Emit(assembly, pdb);
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    /// <returns>Seconds with the add-in and without; the best of several, since neighbours on the machine only ever add.</returns>
    internal static double[] Measure(string source)
    {
        using var build = new WeavingBuild(source);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (Woven: build.Seconds(Weave), Plain: build.Seconds(_ => { }))).ToList();
        return [rounds.Min(round => round.Woven), rounds.Min(round => round.Plain)];
    }

    public void Dispose() => folder.Delete(recursive: true);

    private double Seconds(Action<ModuleDefinition> change)
    {
        var started = Stopwatch.GetTimestamp();
        using var resolver = new TrustedAssemblies(references);
        using var module = ModuleDefinition.ReadModule(
            PathOf("Source.dll"), new() { AssemblyResolver = resolver, ReadSymbols = true, InMemory = true });
        change(module);
        module.Write(PathOf("Written.dll"), new() { WriteSymbols = true });
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static void Weave(ModuleDefinition module)
    {
        var weaver = new ModuleWeaver
        {
            ModuleDefinition = module,
            ResolveAssembly = name => module.AssemblyResolver.Resolve(new(name, null)),
            Config = new XElement("HoneyHive", new XAttribute("Include", "*")),
        };
#pragma warning disable CS0618 // Obsolete for add-ins; this is the host's side.
        weaver.LogMessage = (_, _) => { };
        weaver.LogWarningPoint = (text, _) => throw new InvalidOperationException(text);
        weaver.LogErrorPoint = (text, _) => throw new InvalidOperationException(text);
#pragma warning restore CS0618
        weaver.Execute();
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);
}
