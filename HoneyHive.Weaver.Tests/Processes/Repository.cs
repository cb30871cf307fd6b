using System.Linq;
using System.Reflection;

namespace HoneyHive.Tests.Processes;

/// <summary>Where things are in this repository, as the build knew when it compiled the tests.</summary>
internal static class Repository
{
    internal static string Root { get; } = Read(nameof(Root));

    /// <summary>The program <c>samples/Quickstart</c>, built in the same configuration as the tests.</summary>
    internal static string Quickstart { get; } = Read(nameof(Quickstart));

    /// <summary>A woven program that ends in several ways, built in the same configuration as the tests.</summary>
    internal static string ProcessEnd { get; } = Read(nameof(ProcessEnd));

    /// <summary>A woven program that looks for spans with another call's data, built in the same configuration as the tests.</summary>
    internal static string Stress { get; } = Read(nameof(Stress));

    /// <summary>The F# compiler of the SDK that has built the tests.</summary>
    internal static string FSharpCompiler { get; } = Read(nameof(FSharpCompiler));

    /// <summary>What the .NET Framework has and Mono lacks to run assemblies for .NET Standard; it comes with the SDK.</summary>
    internal static string FrameworkFacades { get; } = Read(nameof(FrameworkFacades));

    /// <summary>The machine's folder of restored packages.</summary>
    internal static string PackageCache { get; } = Read(nameof(PackageCache));

    private static string Read(string name) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == name).Value!;
}
