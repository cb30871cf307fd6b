using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using HoneyHive.WeaveCheck.Oracles;
using Mono.Cecil;

namespace HoneyHive.WeaveCheck;

/// <summary>
/// Weaves a copy of an assembly and puts it before the oracles. Only what the original does not have is a fault: an assembly
/// whose own references are missing fails in the same places as before.
/// </summary>
internal static class AssemblyCheck
{
    /// <summary>Checks the assembly; the copy lives in a temporary folder for the time of the check.</summary>
    internal static CheckReport Run(string path)
    {
        var scratch = Directory.CreateTempSubdirectory("HoneyHive.WeaveCheck.");
        try
        {
            return Run(path, Path.Combine(scratch.FullName, Path.GetFileName(path)));
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    /// <summary>Checks the assembly and leaves the woven copy at <paramref name="target"/>.</summary>
    internal static CheckReport Run(string path, string target)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        using var references = new ReferencedAssemblies(folder);
        using var module = SourceAssembly.Open(path, references);
        var before = FaultsUnwoven(path, folder);
        var kinds = MethodKinds.Count(module);
        if (kinds.Count == 0)
            throw new UnfitAssemblyException($"{path}: the assembly has no methods. If it only tells where types have gone, give the one that they are in.");
        var said = WovenCopy.Write(module, path, references, target);
        var after = Faults(target, folder);
        var added = Added(before, after).ToList();
        var decompiled = Decompile(path, target, folder);
        return new(
            Path.GetFileName(path),
            kinds,
            Woven: module.GetType(SourceAssembly.Mark)?.NestedTypes.Count ?? 0,
            Warnings: said.Warnings,
            Decompiled: decompiled.Count,
            Unchecked: after.Count - added.Count,
            Broken: [.. said.Errors, .. added, .. decompiled.Faults]);
    }

    /// <summary>Whatever happens here, no weaver is to blame for.</summary>
    private static HashSet<string> FaultsUnwoven(string path, string folder)
    {
        try
        {
            return Faults(path, folder);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new UnfitAssemblyException(
                $"{path}: as it is, it cannot be loaded: {exception.Message.Split('\n')[0]} Give an assembly that is whole and runs on this processor.");
        }
    }

    /// <summary>Faults that the original doesn't have. A body that is added may miss a reference that others missed before.</summary>
    private static IEnumerable<string> Added(HashSet<string> before, HashSet<string> after)
    {
        var missing = before.Select(MissingFor).ToHashSet();
        return after.Except(before).Where(fault => MissingFor(fault).Length == 0 || !missing.Contains(MissingFor(fault)));
    }

    private static string MissingFor(string fault) => Regex.Match(fault, "Could not load file or assembly '[^']*'").Value;

    private static HashSet<string> Faults(string path, string folder)
    {
        using var references = new ReferencedAssemblies(folder);
        using var module = ModuleDefinition.ReadModule(path, new() { AssemblyResolver = references, InMemory = true });
        var context = new CheckedContext(path, folder);
        using var image = new MemoryStream(File.ReadAllBytes(path));
        Assembly assembly = context.LoadFromStream(image);
        HashSet<string> faults = [.. GenericReferences.FindInvalid(module), .. MethodBodies.FindInvalid(assembly)];
        context.Unload();
        return faults;
    }

    /// <summary>Decompiles what is woven; what fails in the original, too, tells nothing.</summary>
    private static (int Count, IReadOnlyList<string> Faults) Decompile(string path, string target, string folder)
    {
        using var woven = ModuleDefinition.ReadModule(target, new() { InMemory = true });
        using var decompiler = new DecompiledMethods(target, folder);
        var methods = MethodsOf(woven).Where(IsWoven).ToList();
        var faults = decompiler.FindInvalid(methods).ToList();
        if (faults.Count == 0)
            return (methods.Count, []);

        using var unwoven = ModuleDefinition.ReadModule(path, new() { InMemory = true });
        using var original = new DecompiledMethods(path, folder);
        var names = faults.Select(NameIn).ToHashSet();
        var before = original.FindInvalid(MethodsOf(unwoven).Where(method => names.Contains(method.FullName))).Select(NameIn).ToHashSet();
        return (methods.Count, [.. faults.Where(fault => !before.Contains(NameIn(fault)))]);
    }

    private static string NameIn(string fault) => fault.Split(": ")[0];

    private static IEnumerable<MethodDefinition> MethodsOf(ModuleDefinition module) => module.GetTypes().SelectMany(type => type.Methods);

    private static bool IsWoven(MethodDefinition method) => method.HasBody && method.Body.Instructions.Any(instruction =>
        instruction.Operand is MethodReference { DeclaringType.FullName: "HoneyHive.Weaving.Weave" });
}
