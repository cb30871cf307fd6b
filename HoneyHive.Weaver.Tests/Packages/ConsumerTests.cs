using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace HoneyHive.Tests.Packages;

[Collection(PackagesCollection.Name)]
public sealed class ConsumerTests(PackageFeed feed)
{
    private const string Span = "Greeter.Greet [tool]";

    private const string Configuration =
        """
        <Weavers xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="FodyWeavers.xsd">
          <HoneyHive />
        </Weavers>
        """;

    [Fact]
    public async Task A_project_without_any_configuration_is_woven_and_left_as_it_is()
    {
        var consumer = new ConsumerProject(feed, "unconfigured");
        await consumer.BuildAsync();
        Assert.Empty(consumer.FodyFiles());
        var output = await consumer.RunAsync();
        Assert.Contains("Hello World", output);
        Assert.Contains(Span, output);
        Assert.Contains("""(name: "World") => "Hello World" """.TrimEnd(), output);
    }

    [Fact]
    public async Task A_configured_project_is_woven_as_it_says()
    {
        var consumer = new ConsumerProject(feed, "configured");
        consumer.Write("FodyWeavers.xml", Configuration);
        await consumer.BuildAsync();
        Assert.Contains(Span, await consumer.RunAsync());

        consumer.Write("FodyWeavers.xml", Configuration.Replace("<HoneyHive />", "<HoneyHive Enabled=\"false\" />", StringComparison.Ordinal));
        await consumer.BuildAsync();
        Assert.DoesNotContain(Span, await consumer.RunAsync());

        consumer.Delete("FodyWeavers.xml");
        consumer.Delete("FodyWeavers.xsd");
        await consumer.BuildAsync();
        Assert.Contains(Span, await consumer.RunAsync());
    }

    [Fact]
    public async Task A_project_is_woven_again_when_the_package_changes_and_only_then()
    {
        var consumer = new ConsumerProject(feed, "updated");
        Assert.Contains(RunOf(PackageFeed.FirstVersion), await consumer.BuildAsync());
        Assert.DoesNotContain("Executing weaver", await consumer.BuildAsync());

        consumer.UseVersion(PackageFeed.SecondVersion);
        Assert.Contains(RunOf(PackageFeed.SecondVersion), await consumer.BuildAsync());
        Assert.Contains(Span, await consumer.RunAsync());

        File.Copy(feed.WeaverOf(PackageFeed.FirstVersion), feed.WeaverOf(PackageFeed.SecondVersion), overwrite: true);
        Assert.Contains(RunOf(PackageFeed.FirstVersion), await consumer.BuildAsync());
    }

    private static string RunOf(string version) => $"Executing weaver HoneyHive v{version}";
}
