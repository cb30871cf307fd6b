using System;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Emission;

/// <summary>The module's reference to HoneyHive.Runtime.</summary>
internal static class RuntimeAssembly
{
    internal const string Name = "HoneyHive.Runtime";

    /// <summary>The reference of the module; null when it has none.</summary>
    internal static AssemblyNameReference? Find(ModuleDefinition module) =>
        module.AssemblyReferences.FirstOrDefault(reference => reference.Name == Name);

    /// <summary>
    /// Adds the reference. The compiler leaves out what the source does not mention, and a source whose methods are traced by a pattern
    /// mentions nothing of ours; but the project knows where the assembly is. Null when it does not.
    /// </summary>
    internal static AssemblyNameReference? Add(ModuleDefinition module, Func<string, AssemblyDefinition?> resolve)
    {
        if (resolve(Name)?.Name is not { } name)
            return null;

        var reference = new AssemblyNameReference(name.Name, name.Version) { PublicKeyToken = name.PublicKeyToken };
        module.AssemblyReferences.Add(reference);
        return reference;
    }
}
