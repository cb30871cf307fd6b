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
        var expected = new XElement(Schema + "complexType", WeaverOptions.All.Select(Attribute));

        Assert.Equal(expected.ToString(), Normalize(Load("HoneyHive.Weaver/HoneyHive.Fody.xcf")));
    }

    [Theory]
    [InlineData("FodyWeavers.xsd")]
    [InlineData("samples/Quickstart/FodyWeavers.xsd")]
    [InlineData("Benchmarks/FodyWeavers.xsd")]
    public void The_schema_holds_the_fragment(string path)
    {
        var element = Load(path).Descendants(Schema + "element").Single(element => (string?)element.Attribute("name") == WeaverOptions.ElementName);

        Assert.Equal(Normalize(Load("HoneyHive.Weaver/HoneyHive.Fody.xcf")), Normalize(element.Element(Schema + "complexType")!));
    }

    [Fact]
    public void The_schema_is_the_one_that_Fody_makes() =>
        Assert.Equal(Normalize(Load("samples/Quickstart/FodyWeavers.xsd")), Normalize(Load("FodyWeavers.xsd")));

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
