using System;
using System.Xml.Linq;
using HoneyHive.Tests.Weaver;
using HoneyHive.Tests.Weaving;
using Mono.Cecil;

namespace HoneyHive.Tests.Diagnostics;

/// <summary>A program that one diagnostic is about.</summary>
/// <param name="Source">C#. The line that the message has to point at ends with <see cref="Here"/>; without one, it has no line.</param>
/// <param name="Options">The element in FodyWeavers.xml.</param>
/// <param name="Prepare">What another tool has done to the assembly before.</param>
/// <param name="Says">What the message has to name, where it cannot name a line: the attribute of FodyWeavers.xml, the assembly.</param>
/// <param name="HasNoLine">Why it cannot name a line.</param>
internal sealed record DiagnosticTrigger(
    string Source, string Options = "<HoneyHive />", Action<ModuleDefinition>? Prepare = null, string Says = "", string HasNoLine = "")
{
    internal const string Here = "// here";

    /// <summary>Whether Fody has found the PDB.</summary>
    internal bool HasSymbols { get; init; } = true;

    /// <summary>Whether the project references the runtime.</summary>
    internal bool HasRuntime { get; init; } = true;

    /// <summary>The line that is marked; 0 for none.</summary>
    internal int Line => Array.FindIndex(Source.Split('\n'), line => line.EndsWith(Here, StringComparison.Ordinal)) + 1;

    internal WeavingLog Weave()
    {
        using var woven = new WovenSource(Source, options: Options, prepare: Prepare);
        return HasSymbols && HasRuntime ? woven.Log : WeaveWithout(woven.UnwovenPath);
    }

    private WeavingLog WeaveWithout(string path)
    {
        using var resolver = new ReferenceResolver(SpecimenCompiler.References);
        using var module = ModuleDefinition.ReadModule(path, new ReaderParameters { AssemblyResolver = resolver, ReadSymbols = HasSymbols });
        var log = new WeavingLog();
        var weaver = new ModuleWeaver { ModuleDefinition = module, Config = XElement.Parse(Options), ResolveAssembly = _ => null! };
        log.Listen(weaver);
        weaver.Execute();
        return log;
    }
}
