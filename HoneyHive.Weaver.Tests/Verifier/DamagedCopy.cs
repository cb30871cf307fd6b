using System;
using System.IO;
using System.Linq;
using HoneyHive.Tests.Weaving;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace HoneyHive.Tests.Verifier;

/// <summary>A copy of a woven assembly in which one mistake is made wherever it can be made.</summary>
internal sealed class DamagedCopy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("HoneyHive.Damaged.");

    /// <param name="assembly">The assembly; its woven copy is the original.</param>
    /// <param name="damages">Which bodies are looked at.</param>
    /// <param name="damage">Makes the mistake once; false where a body has no place for it.</param>
    internal DamagedCopy(VerifiedAssembly assembly, Func<MethodBody, bool> damages, Func<MethodBody, bool> damage)
    {
        Path = System.IO.Path.Combine(folder.FullName, assembly.Name);
        using var resolver = new ReferenceResolver(SpecimenCompiler.References);
        using var module = ModuleDefinition.ReadModule(assembly.WovenPath, new() { AssemblyResolver = resolver });
        var bodies = module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody).Select(method => method.Body);
        Methods = [.. bodies.Where(body => damages(body) && Damage(body, damage)).Select(body => body.Method.FullName)];
        module.Write(Path);
    }

    internal string Path { get; }

    /// <summary>Where the mistake is made.</summary>
    internal string[] Methods { get; }

    internal int Count => Methods.Length;

    public void Dispose() => folder.Delete(recursive: true);

    private static bool Damage(MethodBody body, Func<MethodBody, bool> damage)
    {
        body.SimplifyMacros();
        var damaged = damage(body);
        body.OptimizeMacros();
        return damaged;
    }
}
