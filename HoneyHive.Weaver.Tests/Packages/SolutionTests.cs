using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using HoneyHive.Tests.Weaving;
using Xunit;

namespace HoneyHive.Tests.Packages;

/// <summary>A solution of woven projects: see <see cref="ConsumerSolution"/>.</summary>
[Collection(PackagesCollection.Name)]
public sealed class SolutionTests(PackageFeed feed)
{
    private static readonly string[] Everything = ["App/debug", "Core/debug_net10.0", "Core/debug_net8.0", "Core/debug_netstandard2.0", "Search/debug"];
    private static readonly string[] Core = [.. Everything.Where(folder => folder.StartsWith("Core", StringComparison.Ordinal))];

    [Fact]
    public async Task Woven_projects_reference_each_other_and_are_woven_when_they_have_to_be()
    {
        var solution = ConsumerSolution.In(feed);
        Assert.Equal(Everything, await BuildAsync(solution, "-graph"));
        Same.Text(
            """
            4
            Program.Ask [tool] (question: "fody") => 4
            └─ Index.Count [tool] (words: ["fody"]) => 4
               └─ Text.Size [tool] (word: "fody") => 4

            """,
            await RunAsync(solution));
        Assert.Contains("\"method\": \"Shop.Text.Size\"", solution.Read("Core/report.json"));

        // Nothing has changed.
        Assert.Empty(await BuildAsync(solution, "-m:1"));

        // A body has changed, and not what others see of it: they are not compiled again.
        solution.Write("Core/Text.cs", ConsumerSolution.Text.Replace("word.Length", "word.Length + 1", StringComparison.Ordinal));
        Assert.Equal(Core, await BuildAsync(solution, "-m:1"));
        Assert.Contains("Text.Size [tool] (word: \"fody\") => 5", await RunAsync(solution));

        // The options of one project have changed.
        solution.Write("Search/FodyWeavers.xml", ConsumerSources.Configuration.Replace("<HoneyHive", "<HoneyHive CaptureInputs=\"false\"", StringComparison.Ordinal));
        Assert.Equal(["Search/debug"], await BuildAsync(solution));
        Assert.Contains("Index.Count [tool] => 5", await RunAsync(solution));

        // Everything is built again.
        await solution.DotnetAsync("clean", "Shop.slnx");
        Assert.Equal(Everything, await BuildAsync(solution));
        Assert.Equal(Everything, await BuildAsync(solution, "--no-incremental"));
        Assert.Contains("Text.Size [tool] (word: \"fody\") => 5", await RunAsync(solution));
    }

    /// <summary>Builds the solution, and tells which assemblies were written anew.</summary>
    private static async Task<IReadOnlyList<string>> BuildAsync(ConsumerProject solution, params IEnumerable<string> options)
    {
        var before = Assemblies(solution);
        await solution.DotnetAsync(["build", "Shop.slnx", .. options]);
        return [.. Assemblies(solution).Where(assembly => before.GetValueOrDefault(assembly.Key) != assembly.Value).Select(assembly => assembly.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>When the compiler and the weaver have last written what.</summary>
    private static Dictionary<string, DateTime> Assemblies(ConsumerProject solution)
    {
        var root = new DirectoryInfo(Path.Combine(solution.Folder, "artifacts", "obj"));
        return !root.Exists ? [] : root.EnumerateFiles("*.dll", SearchOption.AllDirectories)
            .Where(file => !file.Directory!.Name.StartsWith("ref", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetRelativePath(root.FullName, file.DirectoryName!).Replace('\\', '/'), file => file.LastWriteTimeUtc);
    }

    private static async Task<string> RunAsync(ConsumerProject solution) =>
        ShapesProgram.WithoutDurations(await solution.RunAsync("artifacts/bin/App/debug/App.dll"));
}
