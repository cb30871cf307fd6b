using System.Collections.Generic;
using System.Xml.Linq;
using Mono.Cecil;

namespace HoneyHive.WeaveCheck;

/// <summary>Weaves a copy of an assembly, with every method selected that the weaver can be asked to trace.</summary>
internal static class WovenCopy
{
    private static readonly XElement everything = new(
        "HoneyHive",
        new XAttribute("Include", "*"),
        new XAttribute("IncludeAccessors", "true"),
        new XAttribute("IncludeConstructors", "true"),
        new XAttribute("IncludeCompilerGenerated", "true"));

    /// <summary>Writes the copy. It is not to be debugged and has no symbols.</summary>
    internal static WeavingMessages Write(ModuleDefinition module, string path, ReferencedAssemblies references, string target)
    {
        var said = new WeavingMessages([], []);
        var weaver = new ModuleWeaver
        {
            ModuleDefinition = module,
            AssemblyResolver = references,
            ResolveAssembly = references.Resolve!,
            Config = everything,
        };
#pragma warning disable CS0618 // Obsolete for add-ins; this is the host's side.
        weaver.LogWarning = said.Warn;
        weaver.LogWarningPoint = (text, _) => said.Warn(text);
        weaver.LogError = said.Errors.Add;
        weaver.LogErrorPoint = (text, _) => said.Errors.Add(text);
        weaver.LogMessage = (text, _) => said.Mention(text);
#pragma warning restore CS0618
        try
        {
            weaver.Execute();
            module.Write(target);
        }
        catch (ResolutionException exception)
        {
            throw new UnfitAssemblyException(
                $"{path}: needs {exception.Scope.Name}, which is not beside it. Give the assembly in the output folder of a program that uses it.");
        }

        return said;
    }
}
