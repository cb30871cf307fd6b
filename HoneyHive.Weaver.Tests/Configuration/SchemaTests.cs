using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using System.Xml.Schema;
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

    /// <summary>What an editor marks as wrong is what the weaver refuses, and the other way round.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("Enabled='true' CaptureInputs='1' CaptureOutputs=' false ' IncludeAccessors='0'")]
    [InlineData("Enabled='True'")]
    [InlineData("CaptureInputs='TRUE'")]
    [InlineData("IncludeAccessors='yes'")]
    [InlineData("EventType='Chain' Kind='Consumer'")]
    [InlineData("EventType=' Model '")]
    [InlineData("EventType='chain'")]
    [InlineData("EventType='2'")]
    [InlineData("EventType=''")]
    [InlineData("Kind='client'")]
    [InlineData("Kind='Remote'")]
    [InlineData("kind='Client'")]
    [InlineData("Include='A.*, B.C' Exclude='*' Report='a.json'")]
    [InlineData("Includes='A.*'")]
    public void The_schema_and_the_weaver_accept_the_same(string attributes)
    {
        var weaverErrors = new List<string>();
        new WeaverOptionsReader(new((text, _) => weaverErrors.Add(text), (_, _) => { }, _ => { })).Read(XElement.Parse($"<HoneyHive {attributes} />"));

        Assert.Equal(SchemaErrors($"<Weavers><HoneyHive {attributes} /></Weavers>").Count > 0, weaverErrors.Count > 0);
    }

    private static List<string> SchemaErrors(string document)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(Repository.Root, "FodyWeavers.xsd"));
        var errors = new List<string>();
        XDocument.Parse(document).Validate(schemas, (_, problem) => errors.Add(problem.Message));
        return errors;
    }

    /// <summary>docs/weaving.md lists the options in this order, with these defaults and values.</summary>
    [Fact]
    public void The_documentation_lists_the_same_options()
    {
        var documentation = File.ReadAllText(Path.Combine(Repository.Root, "docs/weaving.md"));
        var rows = Regex.Matches(documentation, @"^\| `(\w+)` \| (?:`(\w+)`|–) \| (.*) \|$", RegexOptions.Multiline);

        Assert.Equal(
            WeaverOptionCatalogue.All.Select(option => $"{option.Name} {DefaultOf(option)}"),
            rows.Select(row => $"{row.Groups[1].Value} {(row.Groups[2].Success ? row.Groups[2].Value : "none")}"));
        Assert.All(
            WeaverOptionCatalogue.All.Zip(rows),
            pair => Assert.All(pair.First.Values ?? [], value => Assert.Contains($"`{value}`", pair.Second.Groups[3].Value)));
    }

    private static string DefaultOf(WeaverOption option) => Regex.Match(option.Documentation, @"Default: '?(\w+)'?\.$").Groups[1].Value;

    private static XElement Attribute(WeaverOption option) =>
        new(
            Schema + "attribute",
            new XAttribute("name", option.Name),
            option.Values is null ? new XAttribute("type", option.SchemaType) : null,
            new XElement(Schema + "annotation", new XElement(Schema + "documentation", option.Documentation)),
            option.Values is null ? null : Restriction(option));

    private static XElement Restriction(WeaverOption option) =>
        new(
            Schema + "simpleType",
            new XElement(
                Schema + "restriction",
                new XAttribute("base", option.SchemaType),
                option.Values!.Select(value => new XElement(Schema + "enumeration", new XAttribute("value", value)))));

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
