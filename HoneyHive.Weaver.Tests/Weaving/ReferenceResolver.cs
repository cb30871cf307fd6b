using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Tests.Weaving;

/// <summary>Finds the assemblies that the compiler was given, and no others, as Fody does in a build.</summary>
internal sealed class ReferenceResolver : IAssemblyResolver
{
    private readonly Dictionary<string, string> paths;
    private readonly Dictionary<string, AssemblyDefinition> loaded = [];

    internal ReferenceResolver(IEnumerable<string> references) =>
        paths = references.ToDictionary(path => Path.GetFileNameWithoutExtension(path)!, StringComparer.OrdinalIgnoreCase);

    public AssemblyDefinition? Resolve(AssemblyNameReference name) => Resolve(name, new ReaderParameters());

    public AssemblyDefinition? Resolve(AssemblyNameReference name, ReaderParameters parameters)
    {
        if (loaded.TryGetValue(name.Name, out var known))
            return known;
        if (!paths.TryGetValue(name.Name, out var path))
            return null;
        parameters.AssemblyResolver = this;
        return loaded[name.Name] = AssemblyDefinition.ReadAssembly(path, parameters);
    }

    public void Dispose()
    {
        foreach (var assembly in loaded.Values)
            assembly.Dispose();
    }
}
