using System.IO;
using System.Linq;
using System.Xml.Linq;
using HoneyHive.Tests.Processes;
using HoneyHive.Weaver.Configuration;
using Xunit;

namespace HoneyHive.Tests.Configuration;

/// <summary>Editors, Fody and the weaver agree on what FodyWeavers.xml may say.</summary>
public sealed class SchemaTests
{
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema";

    [Fact]
    public void The_fragment_that_Fody_reads_lists_the_options()
    {
        var expected = new XElement(Schema + "complexType", WeaverOptionCatalogue.All.Select(Attribute));

        Assert.Equal(expected.ToString(), Normalize(Load("HoneyHive.Weaver/HoneyHive.Fody.xcf")));
    }

    [Fact]
    public void The_schema_holds_the_fragment()
    {
        var element = Load("FodyWeavers.xsd").Descendants(Schema + "element")
            .Single(element => (string?)element.Attribute("name") == WeaverOptions.ElementName);

        Assert.Equal(Normalize(Load("HoneyHive.Weaver/HoneyHive.Fody.xcf")), Normalize(element.Element(Schema + "complexType")!));
    }

    /// <summary>Fody writes a schema beside each FodyWeavers.xml; these files are committed, so that a build changes nothing.</summary>
    [Fact]
    public void The_schema_is_the_one_that_Fody_makes()
    {
        var made = Directory.EnumerateFiles(Repository.Root, "FodyWeavers.xsd", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Where(path => path.Contains(Path.DirectorySeparatorChar) && !path.StartsWith("artifacts"));

        Assert.NotEmpty(made);
        Assert.All(made, path => Assert.Equal(Normalize(Load("FodyWeavers.xsd")), Normalize(Load(path))));
    }

    private static XElement Attribute(WeaverOption option) =>
        new(
            Schema + "attribute",
            new XAttribute("name", option.Name),
            new XAttribute("type", option.SchemaType),
            new XElement(Schema + "annotation", new XElement(Schema + "documentation", option.Documentation)));

    private static XElement Load(string path) => XDocument.Load(Path.Combine(Repository.Root, path)).Root!;

    /// <summary>The element without comments and without the prefix that its file chose.</summary>
    private static string Normalize(XElement element)
    {
        var copy = new XElement(element);
        copy.DescendantNodes().OfType<XComment>().Remove();
        copy.DescendantsAndSelf().Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        return copy.ToString();
    }
}
