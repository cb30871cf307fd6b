using System.IO;
using System.Threading.Tasks;
using HoneyHive.Tests.Processes;
using Xunit;
using Xunit.Abstractions;

namespace HoneyHive.Tests.Packages;

/// <summary>A program for the .NET Framework. Mono runs it where it is installed.</summary>
[Collection(PackagesCollection.Name)]
public sealed class FrameworkTests(PackageFeed feed, ITestOutputHelper output)
{
    private const string Mono = "/usr/bin/mono";

    [Fact]
    public async Task A_program_for_the_NET_Framework_is_woven_and_traced()
    {
        var consumer = ShapesProgram.In(
            feed, "framework", items: """<PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" />""", framework: "net472");
        Assert.Contains("selected methods are traced", await consumer.BuildAsync(ShapesProgram.ProjectFile));
        if (!File.Exists(Mono))
        {
            output.WriteLine("NOT RUN: there is no mono here. Install Debian's package mono-runtime.");
            return;
        }

        var woven = await consumer.ExecuteAsync("/usr/bin/env", $"MONO_PATH={Repository.FrameworkFacades}", Mono, consumer.Find("Shapes.exe", "bin"));
        Assert.Contains("async iterators: abcde!", woven);
        Assert.Contains("Streams.WordsAsync [tool]", woven);
    }
}
