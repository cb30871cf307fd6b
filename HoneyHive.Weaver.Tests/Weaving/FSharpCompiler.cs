using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HoneyHive.Tests.Processes;
using Microsoft.CodeAnalysis;

namespace HoneyHive.Tests.Weaving;

/// <summary>Compiles F# as a user's project does, with the compiler that comes with the SDK.</summary>
internal static class FSharpCompiler
{
    /// <summary>The library that all F# code refers to.</summary>
    internal static string Core { get; } = Path.Combine(AppContext.BaseDirectory, "FSharp.Core.dll");

    private static readonly string[] Common =
    [
        "--nologo", "--target:library", "--noframework", "--simpleresolution", "--deterministic+", "--debug:portable",
        "--warnaserror+", "--nocopyfsharpcore",
    ];

    /// <summary>Writes an assembly and its PDB; an error in the sources fails the test.</summary>
    internal static void Compile(
        IEnumerable<string> sources, string assemblyPath, OptimizationLevel configuration, IEnumerable<string> references, string profile = "netcore")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(assemblyPath)!);
        var optimization = configuration == OptimizationLevel.Release
            ? new[] { "--optimize+", "--tailcalls+", "--define:RELEASE" }
            : ["--optimize-", "--tailcalls-", "--define:DEBUG"];
        DotnetCommand.RunAsync(
            Path.GetDirectoryName(assemblyPath)!,
            [],
            [
                Repository.FSharpCompiler, .. Common, .. optimization, $"--targetprofile:{profile}", $"--out:{assemblyPath}",
                .. references.Select(path => $"-r:{path}"), .. sources,
            ]).GetAwaiter().GetResult().AssertSuccess();
    }
}
