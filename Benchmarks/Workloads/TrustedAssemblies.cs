using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>Finds assemblies among those of this program.</summary>
internal sealed class TrustedAssemblies(IEnumerable<string> paths) : IAssemblyResolver
{
    private readonly Dictionary<string, string> paths = paths.ToDictionary(path => Path.GetFileNameWithoutExtension(path));
    private readonly Dictionary<string, AssemblyDefinition> loaded = [];

    public AssemblyDefinition? Resolve(AssemblyNameReference name) => Resolve(name, new ReaderParameters());

    public AssemblyDefinition? Resolve(AssemblyNameReference name, ReaderParameters parameters)
    {
        if (loaded.TryGetValue(name.Name, out var known) || !paths.TryGetValue(name.Name, out var path))
            return known;
        parameters.AssemblyResolver = this;
        return loaded[name.Name] = AssemblyDefinition.ReadAssembly(path, parameters);
    }

    public void Dispose()
    {
        foreach (var assembly in loaded.Values)
            assembly.Dispose();
    }
}
