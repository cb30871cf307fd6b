using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace HoneyHive.Tests.Packages;

[Collection(PackagesCollection.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    [Theory]
    [InlineData("HoneyHive.Fody", "README.md", "build/HoneyHive.Fody.props", "build/HoneyHive.Fody.targets", "weaver/HoneyHive.Fody.dll", "weaver/HoneyHive.Fody.xcf")]
    [InlineData("HoneyHive.Runtime", "README.md", "lib/net8.0/HoneyHive.Runtime.dll", "lib/net8.0/HoneyHive.Runtime.xml", "lib/netstandard2.0/HoneyHive.Runtime.dll", "lib/netstandard2.0/HoneyHive.Runtime.xml",
        "runtimes/linux-arm64/lib/net8.0/HoneyHive.Runtime.dll", "runtimes/linux-musl-x64/lib/net8.0/HoneyHive.Runtime.dll", "runtimes/linux-x64/lib/net8.0/HoneyHive.Runtime.dll",
        "runtimes/osx-arm64/lib/net8.0/HoneyHive.Runtime.dll", "runtimes/win-x64/lib/net8.0/HoneyHive.Runtime.dll")]
    public void A_package_holds_what_it_needs_and_no_more(string id, params string[] expected)
    {
        using var package = Open(id);
        string[] envelope = ["_rels/", "package/", "[Content_Types].xml", $"{id}.nuspec"];
        var content = package.Entries.Select(entry => entry.FullName).Where(name => !envelope.Any(name.StartsWith)).Order();
        Assert.Equal(expected.Order(), content);
    }

    [Theory]
    [InlineData("HoneyHive.Fody")]
    [InlineData("HoneyHive.Runtime")]
    public void A_package_says_what_it_is(string id)
    {
        var metadata = Metadata(id);
        Assert.Equal(id, Text(metadata, "id"));
        Assert.Equal(PackageFeed.FirstVersion, Text(metadata, "version"));
        Assert.Equal("MIT", Text(metadata, "license"));
        Assert.Equal("README.md", Text(metadata, "readme"));
        Assert.Contains("span", Text(metadata, "description"));
        Assert.Contains("opentelemetry", Text(metadata, "tags"));
    }

    [Fact]
    public void Fody_and_the_runtime_come_with_the_weaver_whole()
    {
        var dependencies = Metadata("HoneyHive.Fody").Descendants().Where(element => element.Name.LocalName == "dependency");
        Assert.Equal(
            ["Fody All", "HoneyHive.Runtime All"],
            dependencies.Select(dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("include")?.Value}").Order());
    }

    [Fact]
    public void The_runtime_has_native_code_for_platforms_and_plain_IL_for_all_others()
    {
        using var package = Open("HoneyHive.Runtime");
        var assemblies = package.Entries.Where(entry => entry.Name == "HoneyHive.Runtime.dll").ToLookup(HasNativeCode, entry => entry.FullName);
        Assert.Equal(5, assemblies[true].Count(name => name.StartsWith("runtimes/")));
        Assert.Equal(2, assemblies[false].Count(name => name.StartsWith("lib/")));
        Assert.Equal(7, assemblies.Sum(group => group.Count()));
    }

    private static bool HasNativeCode(ZipArchiveEntry assembly)
    {
        var bytes = new MemoryStream();
        using (var content = assembly.Open())
            content.CopyTo(bytes);
        bytes.Position = 0;
        using var image = new PEReader(bytes);
        return image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private static string Text(XElement metadata, string name) =>
        metadata.Elements().Single(element => element.Name.LocalName == name).Value;

    private ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(feed.Folder, $"{id}.{PackageFeed.FirstVersion}.nupkg"));

    private XElement Metadata(string id)
    {
        using var package = Open(id);
        using var nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single();
    }
}
