using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HoneyHive.Tests.Weaving;
using Microsoft.CodeAnalysis;
using Mono.Cecil;

namespace HoneyHive.Tests.LargeBodies;

/// <summary>Weaves specimens with the weaver itself: what comes out is the same.</summary>
internal static class WeavingWorkload
{
    /// <summary>One for all runs: an assembly holds the path of its PDB.</summary>
    private static readonly string folder = Path.Combine(Path.GetTempPath(), $"HoneyHive.WeavingWorkload.{Environment.ProcessId}");

    internal static string Run()
    {
        try
        {
            return Weave("LeftAlone");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Weave(string group)
    {
        var source = Path.Combine(folder, "unwoven", group + ".dll");
        var target = Path.Combine(folder, "woven", group + ".dll");
        var files = SpecimenFile.All.Where(specimen => specimen.Group == group).Select(specimen => specimen.Path);
        SpecimenCompiler.Compile(files.Concat(SpecimenFile.Shared), source, OptimizationLevel.Release);
        var log = BuildStep.Weave(source, target);
        return string.Join('\n', [.. log.Warnings, .. log.Messages, .. Bodies(target)]);
    }

    /// <summary>Not the bytes: to capture an argument is to read its properties, and those of Cecil load what they are asked for.</summary>
    private static IEnumerable<string> Bodies(string path)
    {
        using var module = ModuleDefinition.ReadModule(path);
        return
        [
            .. from method in module.GetTypes().SelectMany(type => type.Methods)
               where method.HasBody
               select $"{method.FullName}\n  {string.Join("\n  ", method.Body.Instructions)}",
        ];
    }
}
