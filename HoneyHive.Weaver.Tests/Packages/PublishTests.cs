using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using HoneyHive.Tests.Weaving;
using Xunit;
using Xunit.Abstractions;

namespace HoneyHive.Tests.Packages;

/// <summary>
/// However it is published, a woven program writes the same and makes the same spans. Warnings are errors: nothing of ours stands in the way of
/// trimming and of compilation ahead of time.
/// </summary>
[Collection(PackagesCollection.Name)]
public sealed class PublishTests(PackageFeed feed, ITestOutputHelper output)
{
    [Fact]
    public Task Trimmed_compiled_ahead_and_in_a_single_file() => Runs_the_same(
        "single", "<PublishTrimmed>true</PublishTrimmed><PublishSingleFile>true</PublishSingleFile><PublishReadyToRun>true</PublishReadyToRun>");

    [Fact]
    public async Task As_a_native_program()
    {
        if (!HasLinker)
        {
            output.WriteLine("NOT PUBLISHED: there is neither clang nor gcc here, which link native programs.");
            return;
        }

        await Runs_the_same("native", "<PublishAot>true</PublishAot>");
    }

    private async Task Runs_the_same(string name, string properties)
    {
        var consumer = ShapesProgram.In(feed, name, properties);
        await consumer.DotnetAsync("publish", "-r", RuntimeInformation.RuntimeIdentifier, "-c", "Release", "-warnaserror", "-o", "out");
        var published = await consumer.ExecuteAsync(OperatingSystem.IsWindows() ? "out/Shapes.exe" : "out/Shapes");

        // What was built on the way runs as every program does.
        var built = await consumer.RunAsync(Path.GetRelativePath(consumer.Folder, consumer.Find("Shapes.dll", $"bin/Release/net10.0/{RuntimeInformation.RuntimeIdentifier}")));
        Assert.Contains("Program.Main [tool]", built);
        Same.Text(ShapesProgram.WithoutDurations(built), ShapesProgram.WithoutDurations(published));
    }

    private static bool HasLinker => !OperatingSystem.IsWindows() && (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}
