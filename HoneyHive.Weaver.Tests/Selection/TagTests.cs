using System.Diagnostics;
using System.Linq;
using HoneyHive.Tests.Weaver;
using Xunit;

namespace HoneyHive.Tests.Selection;

/// <summary>Constant attributes: which keys they may have, and which of several wins.</summary>
public sealed class TagTests
{
    [Fact]
    public void The_nearest_tag_of_a_key_wins()
    {
        using var woven = new WovenSource("""
            using HoneyHive;
            [assembly: Tag("team", "assembly"), Tag("a", 1)]
            [Tag("team", "type"), Tag("b", true)]
            public class Shop
            {
                [Trace, Tag("team", "method"), Tag("c", 0.5)] public void Open() { }
                [Trace] public void Close() { }
                [Trace, Tag("team", "property")] public int Size { [Tag("b", false)] get => 1; }
                public void Untraced() { }
            }
            """);

        Assert.Equal(
            ["team=method,c=0.5,b=True,a=1", "team=type,b=True,a=1", "b=False,team=property,a=1"],
            woven.Descriptors.Select(descriptor => descriptor.Tags));
    }

    [Fact]
    public void Implementations_inherit_tags_and_kind()
    {
        using var woven = new WovenSource("""
            using HoneyHive;
            using System.Diagnostics;
            public interface IShop { [Trace(Kind = ActivityKind.Client), Tag("team", "shop")] void Open(); }
            public class Shop : IShop { public void Open() { } }
            """);

        Assert.Equal("team=shop", woven.Descriptors.Single().Tags);
        Assert.Equal(ActivityKind.Client, woven.Descriptors.Single().Kind);
    }

    [Theory]
    [InlineData("", "", "", ActivityKind.Internal)]
    [InlineData("Kind='Server'", "", "", ActivityKind.Server)]
    [InlineData("Kind='Server'", "[Trace(Kind = ActivityKind.Producer)]", "", ActivityKind.Producer)]
    [InlineData("Kind='Server'", "[Trace(Kind = ActivityKind.Producer)]", "(Kind = ActivityKind.Internal)", ActivityKind.Internal)]
    public void The_nearest_kind_wins(string options, string type, string method, ActivityKind kind)
    {
        using var woven = new WovenSource(
            $"using HoneyHive; using System.Diagnostics; {type} public class Shop {{ [Trace{method}] public void Open() {{ }} }}",
            options: $"<HoneyHive {options} />");

        Assert.Equal(kind, woven.Descriptors.Single().Kind);
    }

    [Theory]
    [InlineData("team")]
    [InlineData("honeyhive_metadata.team")]
    [InlineData("honeyhive_user_properties.plan.name")]
    [InlineData("gen_ai.system")]
    [InlineData("größe-1/2")]
    public void A_key_is_valid(string key) => Assert.Empty(ErrorsOf(key));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData(".a")]
    [InlineData("a..b")]
    [InlineData("a.")]
    [InlineData("honeyhive")]
    [InlineData("honeyhive.session_id")]
    [InlineData("honeyhive_event_type")]
    [InlineData("honeyhive_inputs.x")]
    [InlineData("honeyhive_outputs.result")]
    [InlineData("honeyhive_error")]
    [InlineData("honeyhive_metadata")]
    [InlineData("code.function.name")]
    [InlineData("session.id")]
    [InlineData("exception.type")]
    [InlineData("otel.status_code")]
    [InlineData("traceloop.association.properties.session_id")]
    public void A_key_is_reserved_or_makes_no_sense(string key) =>
        Assert.StartsWith(
            $"HH0021: [Tag] on System.Void Shop::Open(): '{key}' is no key of a tag. Valid keys: 1 to 255 characters", ErrorsOf(key).Single());

    [Fact]
    public void A_key_has_a_limited_length()
    {
        Assert.Empty(ErrorsOf(new string('k', 255)));
        Assert.Single(ErrorsOf(new string('k', 256)));
    }

    [Fact]
    public void A_value_has_a_limited_length()
    {
        Assert.Empty(ErrorsOf("key", new string('v', 4096)));
        Assert.Equal(
            "HH0022: [Tag] on System.Void Shop::Open(): the value of 'key' is too long. "
            + "Valid values: true, false, numbers, and texts of up to 4096 characters.",
            ErrorsOf("key", new string('v', 4097)).Single());
    }

    private static string[] ErrorsOf(string key, string value = "value")
    {
        using var woven = new WovenSource(
            $"public class Shop {{\n[HoneyHive.Trace, HoneyHive.Tag(\"{key}\", \"{value}\")] public void Open() {{ }} }}");
        Assert.All(woven.Log.Errors, error => Assert.Equal(("Source.cs", 2), (error.File, error.Line)));
        return [.. woven.Log.Errors.Select(error => error.Text)];
    }
}
