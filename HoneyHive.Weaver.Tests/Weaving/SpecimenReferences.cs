using System.Collections.Generic;
using HoneyHive.WeaveCheck.Oracles;
using Mono.Cecil;

namespace HoneyHive.Tests.Weaving;

/// <summary>Looks into an assembly of specimens as the compiler of them did: with the same references.</summary>
internal static class SpecimenReferences
{
    /// <summary>A line for each reference to a generic thing that is not closed.</summary>
    internal static IReadOnlyList<string> FindInvalid(string assemblyPath)
    {
        using var resolver = new ReferenceResolver(SpecimenCompiler.References);
        using var module = ModuleDefinition.ReadModule(assemblyPath, new ReaderParameters { AssemblyResolver = resolver });
        return GenericReferences.FindInvalid(module);
    }
}
