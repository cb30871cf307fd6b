using System;
using System.Threading.Tasks;
using Xunit;

namespace HoneyHive.Tests.Packages;

/// <summary>A build server lives on between builds, and with it the add-in that it has loaded.</summary>
[Collection(PackagesCollection.Name)]
public sealed class BuildServerTests(PackageFeed feed)
{
    [Fact]
    public async Task A_living_build_server_weaves_what_has_changed()
    {
        var consumer = ConsumerProject.Program(feed, "server");
        consumer.Variables["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1";
        consumer.Variables["DOTNET_CLI_UI_LANGUAGE"] = "en";
        consumer.Variables["MSBUILDDISABLENODEREUSE"] = "0";

        // Servers of its own: those of MSBuild are found by this word, that of the compiler in the folder for temporary files.
        consumer.Variables["MSBUILDNODEHANDSHAKESALT"] = consumer.Folder;
        consumer.Variables["TMPDIR"] = feed.NewFolder("tmp");
        try
        {
            await BuildAndChangeAsync(consumer);
        }
        finally
        {
            var output = await consumer.DotnetAsync("build-server", "shutdown", "--msbuild", "--vbcscompiler");
            Assert.Contains("MSBuild server shut down successfully", output);
            Assert.Contains("compiler server shut down successfully", output);
        }
    }

    private static async Task BuildAndChangeAsync(ConsumerProject consumer)
    {
        Assert.Equal("Greeter.Greet [tool] (name: \"World\") => \"Hello World\"", await BuildAndRunAsync(consumer, "0.0.1"));

        consumer.Write("Program.cs", consumer.Read("Program.cs").Replace("Hello", "Goodbye", StringComparison.Ordinal));
        Assert.Equal("Greeter.Greet [tool] (name: \"World\") => \"Goodbye World\"", await BuildAndRunAsync(consumer, "0.0.1"));

        consumer.Write("FodyWeavers.xml", ConsumerSources.Configuration.Replace("<HoneyHive", "<HoneyHive CaptureInputs=\"false\"", StringComparison.Ordinal));
        Assert.Equal("Greeter.Greet [tool] => \"Goodbye World\"", await BuildAndRunAsync(consumer, "0.0.1"));

        consumer.Write("Program.csproj", ConsumerSources.Program(PackageFeed.SecondVersion));
        Assert.Equal("Greeter.Greet [tool] => \"Goodbye World\"", await BuildAndRunAsync(consumer, "0.0.2"));
        Assert.DoesNotContain("Executing weaver", await consumer.BuildAsync());
    }

    /// <summary>Builds and gives the one span of the program.</summary>
    private static async Task<string> BuildAndRunAsync(ConsumerProject consumer, string version)
    {
        Assert.Contains($"Executing weaver HoneyHive v{version}", await consumer.BuildAsync());
        var lines = ShapesProgram.WithoutDurations(await consumer.RunAsync()).Split('\n');
        return Assert.Single(lines, line => line.StartsWith(ConsumerSources.Span, StringComparison.Ordinal)).TrimEnd();
    }
}
