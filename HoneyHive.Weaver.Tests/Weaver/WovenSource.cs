using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using HoneyHive.Tests.Weaving;
using Microsoft.CodeAnalysis;
using Mono.Cecil;

namespace HoneyHive.Tests.Weaver;

/// <summary>A few lines of C#, compiled and woven. The source file is called <c>Source.cs</c>.</summary>
internal sealed class WovenSource : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("honeyhive-");

    /// <param name="source">The source.</param>
    /// <param name="level">Debug or Release.</param>
    /// <param name="options">The element in FodyWeavers.xml.</param>
    /// <param name="prepare">Changes the compiled module before it is woven.</param>
    /// <param name="contracts">The source of another assembly, <c>Contracts</c>, which this one refers to.</param>
    internal WovenSource(
        string source,
        OptimizationLevel level = OptimizationLevel.Debug,
        string options = "<HoneyHive />",
        Action<ModuleDefinition>? prepare = null,
        string? contracts = null)
    {
        string[] references = contracts is null ? [] : [PathOf("Contracts.dll")];
        if (contracts is not null)
            SpecimenCompiler.Compile([Write("Contracts.cs", contracts)], references[0], level);
        SpecimenCompiler.Compile([Write("Source.cs", source)], UnwovenPath, level, OutputKind.DynamicallyLinkedLibrary, references);
        if (prepare is not null)
            Change(UnwovenPath, prepare);
        Log = BuildStep.Weave(UnwovenPath, WovenPath, XElement.Parse(options), references);
        Module = ModuleDefinition.ReadModule(WovenPath);
    }

    internal string UnwovenPath => PathOf("unwoven/Source.dll");

    internal string WovenPath => PathOf("woven/Source.dll");

    internal WeavingLog Log { get; }

    internal ModuleDefinition Module { get; }

    /// <summary>What the descriptors in the woven assembly say, in their order.</summary>
    internal IReadOnlyList<WovenDescriptor> Descriptors => WovenDescriptor.Read(Module);

    /// <summary>Fully qualified names of the methods that are traced, in alphabetical order.</summary>
    internal IEnumerable<string> Traced => Descriptors.Select(descriptor => descriptor.Function).Order(StringComparer.Ordinal);

    /// <summary>The instructions of a method, one a line, handlers at the end.</summary>
    internal string Instructions(string type, string method) =>
        InstructionText.Of(Module.GetType(type).Methods.Single(candidate => candidate.Name == method).Body);

    public void Dispose()
    {
        Module.Dispose();
        folder.Delete(recursive: true);
    }

    private static void Change(string path, Action<ModuleDefinition> change)
    {
        using var module = ModuleDefinition.ReadModule(path, new ReaderParameters { ReadSymbols = true, InMemory = true });
        change(module);
        module.Write(path, new WriterParameters { WriteSymbols = true });
    }

    private string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);
}
