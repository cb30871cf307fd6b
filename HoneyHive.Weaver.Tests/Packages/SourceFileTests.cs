using System;
using System.Threading.Tasks;
using HoneyHive.Tests.Weaving;
using Xunit;

namespace HoneyHive.Tests.Packages;

/// <summary>What a debugger, an IDE and a symbol server learn of the sources stays what the compiler has written.</summary>
[Collection(PackagesCollection.Name)]
public sealed class SourceFileTests(PackageFeed feed)
{
    [Theory]
    [InlineData("portable")]
    [InlineData("embedded")]
    public async Task Files_embedded_sources_and_source_link_are_those_of_the_unwoven_assembly(string symbols)
    {
        var consumer = new ConsumerProject(feed, $"sources-{symbols}");
        consumer.Write("Shop.csproj", ConsumerSources.Project(
            "net10.0", $"<DebugType>{symbols}</DebugType><EmbedAllSources>true</EmbedAllSources>", ConsumerSources.Package(PackageFeed.FirstVersion)));
        consumer.Write("Colour.cs", "public enum Colour { Red }");
        consumer.Write("Greeter.cs", ConsumerSources.Greeter);
        consumer.Write("IShop.cs", "public interface IShop { void Open(); }");
        WriteRepository(consumer);

        var unwoven = await DescribeAsync(consumer, "unwoven", isWoven: false);
        Assert.Contains("""{"documents":{""", unwoven);
        Assert.Contains("https://raw.githubusercontent.com/honey/shop/", unwoven);
        Assert.Contains("public interface IShop { void Open(); }", unwoven);
        Same.Text(unwoven, await DescribeAsync(consumer, "woven", isWoven: true));
    }

    private static async Task<string> DescribeAsync(ConsumerProject consumer, string folder, bool isWoven)
    {
        var output = await consumer.DotnetAsync("build", "-o", folder, "--no-incremental", $"-p:DisableFody={!isWoven}");
        Assert.Equal(isWoven, output.Contains("1 of 1 selected methods are traced", StringComparison.Ordinal));
        return DebugDocuments.Describe(consumer.Find("Shop.dll", folder));
    }

    /// <summary>As much of a clone as the SDK looks at.</summary>
    private static void WriteRepository(ConsumerProject consumer)
    {
        consumer.Write(".git/HEAD", "ref: refs/heads/main\n");
        consumer.Write(".git/refs/heads/main", "0123456789abcdef0123456789abcdef01234567\n");
        consumer.Write(".git/objects/info/packs", "");
        consumer.Write(".git/config", "[core]\n\trepositoryformatversion = 0\n[remote \"origin\"]\n\turl = https://github.com/honey/shop.git\n");
    }
}
