using System;
using System.IO;
using Mono.Cecil;

namespace HoneyHive.WeaveCheck;

/// <summary>Opens the assembly to check, and says what is wrong with a file that is not fit for it.</summary>
internal static class SourceAssembly
{
    /// <summary>The type that the weaver adds to what it has woven.</summary>
    internal const string Mark = "<HoneyHive>";

    internal static ModuleDefinition Open(string path, IAssemblyResolver resolver)
    {
        if (!File.Exists(path))
            throw new UnfitAssemblyException($"{path}: there is no such file. Give the path of a .NET assembly (.dll or .exe).");

        var module = Read(path, resolver);
        var reason = ReasonNotToWeave(module);
        if (reason is null)
            return module;
        module.Dispose();
        throw new UnfitAssemblyException($"{path}: {reason}");
    }

    private static ModuleDefinition Read(string path, IAssemblyResolver resolver)
    {
        try
        {
            return ModuleDefinition.ReadModule(path, new ReaderParameters { AssemblyResolver = resolver, InMemory = true });
        }
        catch (BadImageFormatException)
        {
            throw new UnfitAssemblyException($"{path}: this is not a .NET assembly. An apphost (.exe) has its assembly beside it, as .dll.");
        }
    }

    private static string? ReasonNotToWeave(ModuleDefinition module)
    {
        if (module.Assembly is null)
            return "this is a module without a manifest. Give the assembly that it belongs to.";
        if ((module.Attributes & ModuleAttributes.ILOnly) == 0)
            return "the assembly holds native code (C++/CLI, or compiled ahead with ReadyToRun). Give the one that the compiler made, in obj.";
        if (module.Assembly.Name.Name == "HoneyHive.Runtime")
            return "woven code calls this assembly; it cannot be woven itself.";
        return module.GetType(Mark) is null
            ? null
            : "the assembly is already woven. Give the one that the compiler made: build with the property DisableFody set to true.";
    }
}
