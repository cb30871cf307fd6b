using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.WeaveCheck;

/// <summary>Finds assemblies beside the one to check, and then among those of this program and its framework.</summary>
internal sealed class ReferencedAssemblies(string folder) : IAssemblyResolver
{
    private static readonly Dictionary<string, string> own =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .GroupBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(paths => paths.Key, paths => paths.First(), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, AssemblyDefinition?> loaded = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The definition; null where the assembly is nowhere to be found.</summary>
    public AssemblyDefinition? Resolve(AssemblyNameReference name) => Resolve(name.Name);

    public AssemblyDefinition? Resolve(AssemblyNameReference name, ReaderParameters parameters) => Resolve(name.Name);

    internal AssemblyDefinition? Resolve(string name)
    {
        if (loaded.TryGetValue(name, out var known))
            return known;
        var path = Find(name);
        return loaded[name] = path is null ? null : AssemblyDefinition.ReadAssembly(path, new() { AssemblyResolver = this });
    }

    public void Dispose()
    {
        foreach (var assembly in loaded.Values)
            assembly?.Dispose();
    }

    private string? Find(string name)
    {
        var beside = Path.Combine(folder, name + ".dll");
        return File.Exists(beside) ? beside : own.GetValueOrDefault(name);
    }
}
