using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace HoneyHive.Tests.Packages;

/// <summary>Coverlet measures the same of a woven project as of the same project unwoven.</summary>
[Collection(PackagesCollection.Name)]
public sealed class CoverageTests(PackageFeed feed)
{
    [Theory]
    [InlineData("Debug")]
    [InlineData("Release")]
    public async Task Lines_and_branches_are_those_of_the_unwoven_project(string configuration)
    {
        var consumer = new ConsumerProject(feed, $"coverage-{configuration}");
        WriteLibrary(consumer, "Woven", "<DisableFody>false</DisableFody>");
        WriteLibrary(consumer, "Unwoven", "<DisableFody>true</DisableFody>");
        consumer.Write("Tests/Tests.csproj", ConsumerSources.Project("net10.0", "<DisableFody>true</DisableFody><IsTestProject>true</IsTestProject>", TestReferences));
        consumer.Write("Tests/Tests.cs", Tests);

        await consumer.DotnetAsync("test", "Tests", "-c", configuration, "--collect", "XPlat Code Coverage", "--results-directory", "coverage");

        var report = consumer.Find("coverage.cobertura.xml");
        var unwoven = Cobertura.Read(report, "Unwoven");
        Assert.True(unwoven.Count(line => line.Contains("branches", StringComparison.Ordinal)) > 15, string.Join('\n', unwoven));
        Assert.Equal(unwoven, Cobertura.Read(report, "Woven"));
    }

    private const string TestReferences = """
        <PackageReference Include="coverlet.collector" Version="10.0.1" />
        <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
        <PackageReference Include="xunit" Version="2.9.3" />
        <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
        <ProjectReference Include="../Woven/Woven.csproj" />
        <ProjectReference Include="../Unwoven/Unwoven.csproj" />
        """;

    private const string Tests = """
        using System.Threading.Tasks;
        using Xunit;

        public class Tests
        {
            [Fact]
            public async Task Run()
            {
                await Woven.Program.Main();
                await Unwoven.Program.Main();
            }
        }
        """;

    /// <summary>Each in a namespace of its own: coverlet remembers methods of all assemblies by their names.</summary>
    private static void WriteLibrary(ConsumerProject consumer, string name, string property)
    {
        consumer.Write($"{name}/{name}.csproj", ConsumerSources.Project("net10.0", ShapesProgram.Language + property, ConsumerSources.Package(PackageFeed.FirstVersion)));
        ShapesProgram.WriteSources(consumer, name, name);
    }
}
