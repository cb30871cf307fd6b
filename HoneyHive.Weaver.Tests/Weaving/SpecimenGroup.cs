using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace HoneyHive.Tests.Weaving;

/// <summary>All specimens of a folder as one assembly, in one configuration, as compiled and as woven.</summary>
internal sealed class SpecimenGroup
{
    private static readonly DirectoryInfo Output = Directory.CreateTempSubdirectory("HoneyHive.Specimens.");
    private static readonly ConcurrentDictionary<(string Name, OptimizationLevel Configuration), Lazy<SpecimenGroup>> Built = [];

    static SpecimenGroup() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Output.Delete(recursive: true);

    private SpecimenGroup(string name, OptimizationLevel configuration)
    {
        var sources = SpecimenFile.All.Where(specimen => specimen.Group == name).Select(specimen => specimen.Path).ToList();
        var folder = Path.Combine(Output.FullName, configuration.ToString());
        UnwovenPath = Path.Combine(folder, "unwoven", $"Specimens.{name}.dll");
        WovenPath = Path.Combine(folder, "woven", $"Specimens.{name}.dll");
        Compile(Path.GetExtension(sources[0]), sources, UnwovenPath, configuration);
        Log = BuildStep.Weave(UnwovenPath, WovenPath);
        Unwoven = Load(UnwovenPath, "unwoven");
        Woven = Load(WovenPath, "woven");
    }

    internal string UnwovenPath { get; }

    internal string WovenPath { get; }

    /// <summary>What the weaver said.</summary>
    internal WeavingLog Log { get; }

    internal SpecimenAssembly Unwoven { get; }

    internal SpecimenAssembly Woven { get; }

    /// <summary>Compiles and weaves a group, once.</summary>
    internal static SpecimenGroup Build(string name, OptimizationLevel configuration) =>
        Built.GetOrAdd((name, configuration), key => new(() => new SpecimenGroup(key.Name, key.Configuration))).Value;

    /// <summary>The language is that of all files of the folder. Only F# minds the order of files.</summary>
    private static void Compile(string extension, IEnumerable<string> sources, string path, OptimizationLevel configuration)
    {
        var all = SpecimenFile.SharedBy(extension).Concat(sources);
        switch (extension)
        {
            case ".vb":
                VisualBasicCompiler.Compile(all, path, configuration, SpecimenCompiler.References);
                break;
            case ".fs":
                FSharpCompiler.Compile(all, path, configuration, SpecimenCompiler.References);
                break;
            default:
                SpecimenCompiler.Compile(all, path, configuration);
                break;
        }
    }

    /// <summary>Both copies share HoneyHive.Runtime with this process: a context that does not know an assembly asks the default one.</summary>
    private static SpecimenAssembly Load(string path, string context) =>
        new(new AssemblyLoadContext(context).LoadFromAssemblyPath(path));
}
