using System.Linq;
using HoneyHive.Capture;
using HoneyHive.Tests.Weaver;
using HoneyHive.Weaver.Emission;
using Xunit;

namespace HoneyHive.Tests.Emission;

/// <summary>What <c>[Redact]</c> makes of woven code.</summary>
public sealed class RedactionTests
{
    [Fact]
    public void The_weaver_and_the_runtime_write_the_same_marker() => Assert.Equal(Markers.Redacted, RuntimeReferences.RedactedMarker);

    [Fact]
    public void A_redacted_argument_is_not_read()
    {
        using var woven = new WovenSource("""
            using HoneyHive;
            public static class Shop { [Trace] public static void Open([Redact] ref string key, [Redact] Secret code) { } }
            [Redact] public struct Secret { public int Number; }
            """);

        Assert.Equal("key,code", woven.Descriptors.Single().Inputs);
        Assert.DoesNotContain("ldarg", woven.Instructions("Shop", "Open"));
    }

    [Theory]
    [InlineData("public record Login(string User, [Redact] string Password);", "Password")]
    [InlineData("public class Login { public Login([Redact] string password) => Password = password; public string Password { get; } }", "Password")]
    [InlineData("public class Login : ILogin { public string Password => \"\"; } public interface ILogin { [Redact] string Password { get; } }", "Password")]
    [InlineData("public class Login : Base { public override string Password => \"\"; } public class Base { [Redact] public virtual string Password => \"\"; }", "Password")]
    [InlineData("public class Login { [field: Redact] public string Password { get; set; } = \"\"; public string User => \"\"; }", "Password")]
    [InlineData("public class Login { public Login(string password) => Password = password; public string Password { get; } }", "")]
    public void A_property_gets_the_attribute_from_where_it_stands(string source, string redacted)
    {
        using var woven = new WovenSource(
            $"using HoneyHive; {source} public class Shop {{ [Trace] public void Open() {{ }} }}");
        var marked = woven.Module.GetType("Login").Properties
            .Where(property => property.CustomAttributes.Count(attribute => attribute.AttributeType.Name == "RedactAttribute") == 1);

        Assert.Equal(redacted, string.Join(",", marked.Select(property => property.Name)));
    }
}
