using System;
using System.IO;
using System.IO.Compression;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace HoneyHive.Tests.Packages;

/// <summary>A woven library that is published as a package.</summary>
[Collection(PackagesCollection.Name)]
public sealed class PackedLibraryTests(PackageFeed feed)
{
    private const string Shop =
        """
        using HoneyHive;

        namespace Shop;

        public interface IShop
        {
            [Trace] int Open(int hour);
        }

        public abstract class Counter
        {
            [Trace] public abstract int Add(int price);
        }

        public static class Prices
        {
            [Trace] public static int Of(string article) => article.Length;
        }
        """;

    [Fact]
    public async Task Is_traced_in_a_program_that_is_not_woven_itself()
    {
        await PackAsync("Shop.Prices");
        var consumer = Program("packed-program", "Shop.Prices", "System.Console.WriteLine(Shop.Prices.Of(\"bread\"));");

        Assert.DoesNotContain("Executing weaver", await consumer.BuildAsync());
        Assert.Empty(consumer.FodyFiles());
        Assert.NotEmpty(consumer.FindAll("HoneyHive.Runtime.dll", "bin"));
        Assert.Empty(consumer.FindAll("*Fody*.dll", "bin"));
        Assert.Contains("Prices.Of [tool]", await consumer.RunAsync());
    }

    /// <summary>The targets of Fody and of the add-in are for whoever asks for them.</summary>
    [Fact]
    public async Task Depends_on_the_runtime_and_asks_nobody_to_be_woven()
    {
        await PackAsync("Shop.Metadata");
        using var package = ZipFile.OpenRead(Path.Combine(feed.Folder, "Shop.Metadata.1.0.0.nupkg"));
        using var nuspec = package.GetEntry("Shop.Metadata.nuspec")!.Open();

        var dependency = Assert.Single(XDocument.Load(nuspec).Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Equal("HoneyHive.Fody", dependency.Attribute("id")!.Value);
        Assert.Equal("Build,Analyzers", dependency.Attribute("exclude")!.Value);
        Assert.DoesNotContain(package.Entries, entry => entry.Name.Contains("Fody", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Has_contracts_that_woven_programs_implement()
    {
        await PackAsync("Shop.Contracts");
        var consumer = Program(
            "packed-contracts",
            "Shop.Contracts",
            """
            System.Console.WriteLine(new Bakery().Open(7) + new Till().Add(2));

            public sealed class Bakery : Shop.IShop
            {
                public int Open(int hour) => hour;
            }

            public sealed class Till : Shop.Counter
            {
                public override int Add(int price) => price;
            }
            """,
            ConsumerSources.Package(PackageFeed.FirstVersion));

        await consumer.BuildAsync();
        var output = await consumer.RunAsync();
        Assert.Contains("Bakery.Open [tool]", output);
        Assert.Contains("Till.Add [tool]", output);
    }

    private async Task PackAsync(string name)
    {
        var library = new ConsumerProject(feed, name);
        library.Write($"{name}.csproj", ConsumerSources.Library("net8.0", PackageFeed.FirstVersion));
        library.Write("Shop.cs", Shop);
        await library.DotnetAsync("pack", "-o", feed.Folder);
    }

    private ConsumerProject Program(string name, string library, string source, string reference = "")
    {
        var program = new ConsumerProject(feed, name);
        program.Write("Program.csproj", ConsumerSources.Project(
            "net10.0", "<OutputType>Exe</OutputType>", $"""<PackageReference Include="{library}" Version="1.0.0" />{reference}"""));
        program.Write("Program.cs", source);
        return program;
    }
}
