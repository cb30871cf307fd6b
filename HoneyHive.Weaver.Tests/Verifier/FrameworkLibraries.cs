using System.Collections.Generic;
using System.IO;
using System.Linq;
using HoneyHive.Tests.Processes;

namespace HoneyHive.Tests.Verifier;

/// <summary>The reference assemblies of the .NET Framework, and what a project adds to it to write C# of today.</summary>
internal static class FrameworkLibraries
{
    /// <summary>From packages; the verifier has to find them, too.</summary>
    internal static IReadOnlyList<string> Additional { get; } =
    [
        FromPackage("Microsoft.Bcl.AsyncInterfaces", "10.0.15"),
        FromPackage("System.Diagnostics.DiagnosticSource", "10.0.0"),
        FromPackage("System.Memory", "4.6.3"),
        FromPackage("System.Threading.Tasks.Extensions", "4.6.3"),
    ];

    /// <summary>What assemblies in Visual Basic and in F# need of the framework, too, and Mono does not bring.</summary>
    internal static IReadOnlyList<string> References { get; } =
        [Path.Combine(Folder, "Microsoft.VisualBasic.dll"), Path.Combine(Folder, "Facades", "netstandard.dll")];

    /// <summary>The library that all F# code refers to, as the .NET Framework has it.</summary>
    internal static string FSharp { get; } = FromPackage("FSharp.Core", "10.1.401", "netstandard2.0");

    internal static IReadOnlyList<string> All { get; } =
    [
        .. new[] { "mscorlib.dll", "System.dll", "System.Core.dll", "System.Numerics.dll" }.Select(file => Path.Combine(Folder, file)),
        .. Directory.GetFiles(Path.Combine(Folder, "Facades")),
        .. Additional,
    ];

    private static string Folder => Path.Combine(
        Repository.PackageCache, "microsoft.netframework.referenceassemblies.net472", "1.0.3", "build", ".NETFramework", "v4.7.2");

    private static string FromPackage(string name, string version, string framework = "net462") =>
        Path.Combine(Repository.PackageCache, name.ToLowerInvariant(), version, "lib", framework, name + ".dll");
}
