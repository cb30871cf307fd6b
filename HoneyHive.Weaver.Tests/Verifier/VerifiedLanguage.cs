using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HoneyHive.Tests.Weaving;
using Microsoft.CodeAnalysis;

namespace HoneyHive.Tests.Verifier;

/// <summary>The specimens of Visual Basic, or of F#, compiled for the .NET Framework, before and after weaving.</summary>
internal sealed class VerifiedLanguage
{
    private static readonly DirectoryInfo output = Directory.CreateTempSubdirectory("HoneyHive.Verifier.");
    private static readonly ConcurrentDictionary<(string, OptimizationLevel), Lazy<VerifiedLanguage>> built = [];

    static VerifiedLanguage() => AppDomain.CurrentDomain.ProcessExit += (_, _) => output.Delete(recursive: true);

    private readonly IReadOnlyList<SpecimenFile> specimens;

    private VerifiedLanguage(string group, OptimizationLevel configuration)
    {
        specimens = [.. SpecimenFile.All.Where(specimen => specimen.Group == group)];
        Assembly = new(Path.Combine(output.FullName, group, configuration.ToString()), $"Specimens.{group}.dll");
        CopyLibraries(VerifiedSpecimens.Build(configuration).Assembly.RuntimeFolder);
        Compile(configuration);
        Assembly.Weave();
    }

    internal VerifiedAssembly Assembly { get; }

    /// <summary>Compiles and weaves them, once.</summary>
    internal static VerifiedLanguage Build(string group, OptimizationLevel configuration) =>
        built.GetOrAdd((group, configuration), _ => new(() => new VerifiedLanguage(group, configuration))).Value;

    private void CopyLibraries(string shared)
    {
        Directory.CreateDirectory(Assembly.RuntimeFolder);
        foreach (var library in Directory.GetFiles(shared, "*.dll").Append(FrameworkLibraries.FSharp))
            File.Copy(library, Path.Combine(Assembly.RuntimeFolder, Path.GetFileName(library)));
        foreach (var library in FrameworkLibraries.References)
            LoadableCopy.Write(library, Path.Combine(Assembly.RuntimeFolder, Path.GetFileName(library)));
    }

    private void Compile(OptimizationLevel configuration)
    {
        var references = FrameworkLibraries.All.Union(FrameworkLibraries.References)
            .Append(FrameworkLibraries.FSharp)
            .Append(Path.Combine(Assembly.RuntimeFolder, "HoneyHive.Runtime.dll"));
        var extension = Path.GetExtension(specimens[0].Path);
        var sources = SpecimenFile.SharedBy(extension).Concat(specimens.Select(specimen => specimen.Path));
        if (extension == ".vb")
            VisualBasicCompiler.Compile(sources, Assembly.UnwovenPath, configuration, references);
        else
            FSharpCompiler.Compile(sources, Assembly.UnwovenPath, configuration, references, profile: "mscorlib");
    }
}
