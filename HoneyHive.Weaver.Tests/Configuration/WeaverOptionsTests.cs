using System.IO;
using System.Linq;
using HoneyHive.Tests.Weaver;
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
        using var unwoven = new WovenSource(Source, options: "<HoneyHive Enabled='False' />");

        Assert.Empty(woven.Traced);
        Assert.Empty(woven.Log.Messages);
        Assert.Equal(woven.Instructions("Shop", "Open"), unwoven.Instructions("Shop", "Open"));
        Assert.Equal(2, woven.Module.Types.Count);
    }

    [Theory]
    [InlineData("<HoneyHive Enable='true' />", "HH0001: FodyWeavers.xml: <HoneyHive> has no attribute 'Enable'. Valid attributes: Enabled.")]
    [InlineData("<HoneyHive><Trace /></HoneyHive>", "HH0001: FodyWeavers.xml: <HoneyHive> has no element <Trace>. Valid attributes: Enabled.")]
    [InlineData(
        "<HoneyHive Enabled='maybe' />",
        "HH0002: FodyWeavers.xml: 'maybe' is not a value of the attribute Enabled of <HoneyHive>. Valid values: true, false.")]
    public void What_it_does_not_know_is_an_error(string options, string message)
    {
        using var woven = new WovenSource(Source, options: options);

        Assert.Equal([message], woven.Log.Errors.Select(error => error.Text));
        Assert.Empty(woven.Traced);
    }
}
