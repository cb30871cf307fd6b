using System;
using System.IO;
using System.Text.RegularExpressions;
using HoneyHive.Tests.Processes;

namespace HoneyHive.Tests.Packages;

/// <summary>The program <c>Programs/Shapes</c>, which has a traced method of every kind, as a consumer's project.</summary>
internal static partial class ShapesProgram
{
    internal const string ProjectFile = "Shapes.csproj";

    /// <summary>A project that references HoneyHive.Fody.</summary>
    /// <param name="feed">Where the package is.</param>
    /// <param name="folder">What the project's folder is called.</param>
    /// <param name="properties">MSBuild properties of the project, as XML.</param>
    /// <param name="items">MSBuild items of the project, as XML.</param>
    /// <param name="framework">What it is built for.</param>
    internal static ConsumerProject In(PackageFeed feed, string folder, string properties = "", string items = "", string framework = "net10.0")
    {
        var project = new ConsumerProject(feed, folder);
        project.Write(ProjectFile, ConsumerSources.Project(framework, $"<OutputType>Exe</OutputType>{Language}{properties}", ConsumerSources.Package(PackageFeed.FirstVersion) + items));
        WriteSources(project, "", "Shapes");
        return project;
    }

    internal const string Language = "<LangVersion>latest</LangVersion><Nullable>enable</Nullable>";

    /// <summary>Writes its sources into a folder of a project, in a namespace.</summary>
    internal static void WriteSources(ConsumerProject project, string folder, string name)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "HoneyHive.Weaver.Tests", "Programs", "Shapes"), "*.cs"))
            project.Write(Path.Combine(folder, Path.GetFileName(file)), File.ReadAllText(file).Replace("namespace Shapes;", $"namespace {name};", StringComparison.Ordinal));
    }

    /// <summary>What it has written, with the tree of its spans, but without their durations.</summary>
    internal static string WithoutDurations(string output) => FirstItem().Replace(Duration().Replace(output, "]"), "");

    [GeneratedRegex(@"\] [0-9.]+ (µs|ms|s)\b")]
    private static partial Regex Duration();

    [GeneratedRegex(@", honeyhive_metrics\.time_to_first_item_ms: [0-9.E-]+")]
    private static partial Regex FirstItem();
}
