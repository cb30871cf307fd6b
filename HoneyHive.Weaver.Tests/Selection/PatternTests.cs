using System.Linq;
using HoneyHive.Tests.Weaver;
using Xunit;

namespace HoneyHive.Tests.Selection;

/// <summary>Methods that are traced, or not, because of Include and Exclude in FodyWeavers.xml.</summary>
public sealed class PatternTests
{
    private const string Stores = """
        namespace Stores
        {
            public class Shop { public void Open() { } public void Close() { } public class Shelf<T> { public void Fill<TItem>() { } } }
            file class Till { public void Open() { } }
        }
        public class Street { public void Open() { } }
        """;

    [Theory]
    [InlineData("*", "Stores.Shop.Close Stores.Shop.Open Stores.Shop.Shelf.Fill Stores.Till.Open Street.Open")]
    [InlineData("Stores.*", "Stores.Shop.Close Stores.Shop.Open Stores.Shop.Shelf.Fill Stores.Till.Open")]
    [InlineData("*.Open", "Stores.Shop.Open Stores.Till.Open Street.Open")]
    [InlineData("Stores.Shop.Shelf.Fill", "Stores.Shop.Shelf.Fill")]
    [InlineData("*.S*p.O*n", "Stores.Shop.Open")]
    [InlineData("Street.Open, Stores.Till.Open;*.Close", "Stores.Shop.Close Stores.Till.Open Street.Open")]
    [InlineData("\n    Street.Open\n    *.Close\n", "Stores.Shop.Close Street.Open")]
    public void Include_traces_without_an_attribute(string patterns, string traced)
    {
        using var woven = new WovenSource(Stores, options: $"<HoneyHive Include='{patterns}' />");

        Assert.Equal(traced.Split(' '), woven.Traced);
        Assert.Empty(woven.Log.Warnings);
    }

    [Fact]
    public void Exclude_wins_over_Include()
    {
        using var woven = new WovenSource(Stores, options: "<HoneyHive Include='Stores.*' Exclude='*.Shop.*,Str*t.*' />");

        Assert.Equal(["Stores.Till.Open"], woven.Traced);
        Assert.Empty(woven.Log.Warnings);
    }

    [Theory]
    [InlineData("", "Shop.Clean Shop.Close Shop.Open")]
    [InlineData("Exclude='*'", "Shop.Close")]
    public void Exclude_wins_over_types_and_loses_to_the_attribute_of_the_method(string options, string traced)
    {
        using var woven = new WovenSource(
            "using HoneyHive; [Trace] public class Shop { public void Open() { } [Trace] public void Close() { } public void Clean() { } }",
            options: $"<HoneyHive {options} />");

        Assert.Equal(traced.Split(' '), woven.Traced);
    }

    [Fact]
    public void An_attribute_is_nearer_than_a_pattern()
    {
        using var woven = new WovenSource(
            """
            using HoneyHive;
            public class Shop { public void Open() { } [NoTrace] public void Close() { } }
            [NoTrace] public class Till { public void Open() { } public class Drawer { public void Open() { } } }
            """,
            options: "<HoneyHive Include='*' />");

        Assert.Equal(["Shop.Open"], woven.Traced);
    }

    [Theory]
    [InlineData("Include", "Stores.Shop")]
    [InlineData("Include", "stores.*")]
    [InlineData("Exclude", "*.Open.*")]
    public void A_pattern_without_a_match_gets_a_warning(string option, string pattern)
    {
        using var woven = new WovenSource(Stores, options: $"<HoneyHive {option}='{pattern},*.Shop.Open' />");

        Assert.Equal(
            $"HH0018: FodyWeavers.xml: the pattern '{pattern}' of {option} matches no method of Source. "
            + "It is compared with the whole of names like Street.Open; '*' stands for any characters.",
            Assert.Single(woven.Log.Warnings).Text);
    }

    [Fact]
    public void Settings_of_the_element_apply()
    {
        using var woven = new WovenSource(
            "public class Shop { public int Add(int left) => left; }",
            options: "<HoneyHive Include='*' EventType='Chain' CaptureInputs='false' CaptureOutputs='false' />");

        var descriptor = Assert.Single(woven.Descriptors);
        Assert.Equal((EventType.Chain, ""), (descriptor.EventType, descriptor.Inputs));
        Assert.DoesNotContain("Weave.Output", woven.Instructions("Shop", "Add"));
    }

    [Fact]
    public void Nothing_is_left_of_an_assembly_that_no_pattern_reaches()
    {
        using var woven = new WovenSource(Stores, options: "<HoneyHive Exclude='*' />");

        Assert.DoesNotContain(woven.Module.AssemblyReferences, reference => reference.Name == "HoneyHive.Runtime");
        Assert.Null(woven.Module.GetType("<HoneyHive>"));
    }
}
