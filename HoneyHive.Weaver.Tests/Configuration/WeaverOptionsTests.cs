using System.Linq;
using HoneyHive.Tests.Weaver;
using HoneyHive.Weaver.Configuration;
using Xunit;

namespace HoneyHive.Tests.Configuration;

/// <summary>What FodyWeavers.xml may say.</summary>
public sealed class WeaverOptionsTests
{
    private const string Source = "public class Shop { [HoneyHive.Trace] public void Open() { } }";

    [Theory]
    [InlineData("<HoneyHive />")]
    [InlineData("<HoneyHive Enabled='true' />")]
    [InlineData("<HoneyHive Enabled='1' />")]
    public void Weaves_unless_told_otherwise(string options)
    {
        using var woven = new WovenSource(Source, options: options);

        Assert.Equal(["Shop.Open"], woven.Traced);
    }

    [Fact]
    public void Changes_nothing_when_disabled()
    {
        using var woven = new WovenSource(Source, options: "<HoneyHive Enabled='false' />");
        using var unwoven = new WovenSource(Source, options: "<HoneyHive Enabled='0' />");

        Assert.Empty(woven.Traced);
        Assert.Empty(woven.Log.Messages);
        Assert.Equal(woven.Instructions("Shop", "Open"), unwoven.Instructions("Shop", "Open"));
        Assert.Equal(2, woven.Module.Types.Count);
    }

    [Theory]
    [InlineData("<HoneyHive Enable='true' />", "attribute 'Enable'")]
    [InlineData("<HoneyHive include='*' />", "attribute 'include'")]
    [InlineData("<HoneyHive><Trace /></HoneyHive>", "element <Trace>")]
    public void What_it_does_not_know_is_an_error(string options, string what)
    {
        using var woven = new WovenSource(Source, options: options);

        Assert.Equal(
            $"HH0001: FodyWeavers.xml: <HoneyHive> has no {what}. Valid attributes: "
            + $"{string.Join(", ", WeaverOptionCatalogue.All.Select(option => option.Name))}.",
            Assert.Single(woven.Log.Errors).Text);
        Assert.Empty(woven.Traced);
    }

    [Theory]
    [InlineData("Enabled", "maybe", "true, false, 1, 0")]
    [InlineData("CaptureInputs", "", "true, false, 1, 0")]
    [InlineData("CaptureOutputs", "yes", "true, false, 1, 0")]
    [InlineData("LeafAnalysis", "off", "true, false, 1, 0")]
    [InlineData("IncludeAccessors", "2", "true, false, 1, 0")]
    [InlineData("IncludeConstructors", "all", "true, false, 1, 0")]
    [InlineData("IncludeCompilerGenerated", "none", "true, false, 1, 0")]
    [InlineData("EventType", "Span", "Tool, Model, Chain")]
    [InlineData("EventType", "1", "Tool, Model, Chain")]
    [InlineData("EventType", "tool", "Tool, Model, Chain")]
    [InlineData("Kind", "3", "Internal, Server, Client, Producer, Consumer")]
    [InlineData("Kind", "server", "Internal, Server, Client, Producer, Consumer")]
    [InlineData("Include", "List`1.Add", "names like Namespace.Type.Method of letters, digits, '_', '.' and '*'")]
    [InlineData("Exclude", "Outer+Inner.*", "names like Namespace.Type.Method of letters, digits, '_', '.' and '*'")]
    [InlineData("Report", " ", "a path, absolute or relative to the project")]
    public void A_value_that_makes_no_sense_is_an_error(string option, string value, string valid)
    {
        using var woven = new WovenSource(Source, options: $"<HoneyHive {option}='{value}' />");

        Assert.Equal(
            $"HH0002: FodyWeavers.xml: '{value}' is not a value of the attribute {option} of <HoneyHive>. Valid values: {valid}.",
            Assert.Single(woven.Log.Errors).Text);
        Assert.Empty(woven.Traced);
    }
}
