using System;
using System.IO;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.WeaveCheck;

/// <summary>Opens the assembly to check, and says what is wrong with a file that is not fit for it.</summary>
internal static class SourceAssembly
{
    /// <summary>The type that the weaver adds to what it has woven.</summary>
    internal const string Mark = "<HoneyHive>";

    private const string WhatIsValid = "Give a .dll or .exe that a .NET compiler has made; an apphost (.exe) has it beside it, as .dll.";

    internal static ModuleDefinition Open(string path, IAssemblyResolver resolver)
    {
        var module = Read(path, resolver);
        var reason = ReasonNotToWeave(module);
        if (reason is null)
            return module;
        module.Dispose();
        throw new UnfitAssemblyException($"{path}: {reason}");
    }

    private static ModuleDefinition Read(string path, IAssemblyResolver resolver)
    {
        if (Directory.Exists(path))
            throw new UnfitAssemblyException($"{path}: this is a folder. {WhatIsValid}");
        try
        {
            return ModuleDefinition.ReadModule(path, new ReaderParameters { AssemblyResolver = resolver, InMemory = true });
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnfitAssemblyException($"{path}: there is no such file. {WhatIsValid}");
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or (IOException and not EndOfStreamException))
        {
            throw new UnfitAssemblyException($"{path}: the file cannot be read: {exception.Message} The check needs to read it, and nothing else.");
        }
        catch (Exception exception) when (exception is BadImageFormatException or ArgumentException or EndOfStreamException or IndexOutOfRangeException)
        {
            throw new UnfitAssemblyException($"{path}: this is not a .NET assembly. {WhatIsValid}");
        }
    }

    private static string? ReasonNotToWeave(ModuleDefinition module)
    {
        if (module.Assembly is null)
            return "this is a module without a manifest. Give the assembly that it belongs to.";
        if ((module.Attributes & ModuleAttributes.ILOnly) == 0)
            return "the assembly holds native code (C++/CLI, or compiled ahead with ReadyToRun). Give the one that the compiler made, in obj.";
        if (module.Assembly.CustomAttributes.Any(mark => mark.AttributeType.Name == "ReferenceAssemblyAttribute"))
            return "this is a reference assembly, whose methods do nothing. Give the one that programs run with, in the output folder.";
        if (module.Assembly.Name.Name == "HoneyHive.Runtime")
            return "woven code calls this assembly; it cannot be woven itself. Give an assembly that uses it.";
        return module.GetType(Mark) is null
            ? null
            : "the assembly is already woven. Give the one that the compiler made: build with the property DisableFody set to true.";
    }
}
