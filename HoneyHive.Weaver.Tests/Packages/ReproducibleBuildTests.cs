using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace HoneyHive.Tests.Packages;

[Collection(PackagesCollection.Name)]
public sealed class ReproducibleBuildTests(PackageFeed feed)
{
    /// <summary>With a PDB of its own the assembly would hold the path of it, with or without weaving.</summary>
    [Fact]
    public async Task Two_builds_in_two_folders_make_the_same_bytes()
    {
        Assert.Equal(await BuildIn("here"), await BuildIn("over/there"));
    }

    private async Task<byte[]> BuildIn(string folder)
    {
        var consumer = ShapesProgram.In(
            feed, folder, "<DebugType>embedded</DebugType><ContinuousIntegrationBuild>true</ContinuousIntegrationBuild><PathMap>$(MSBuildProjectDirectory)=/_/</PathMap>");
        await consumer.BuildAsync(ShapesProgram.ProjectFile);
        return await File.ReadAllBytesAsync(consumer.Find("Shapes.dll", "bin"));
    }
}
