using System.Linq;
using HoneyHive.Tests.Weaver;
using Xunit;

namespace HoneyHive.Tests.Selection;

/// <summary>Implementations and overrides inherit from what they implement and override.</summary>
public sealed class InheritanceTests
{
    [Theory]
    [InlineData(
        "interface IShop { [Trace] void Open(int key); }",
        "class Shop : IShop { public void Open(int key) { } }",
        "Shop.Open")]
    [InlineData(
        "interface IShop { [Trace] void Open(int key); }",
        "class Shop : IShop { void IShop.Open(int key) { } }",
        "Shop.IShop.Open")]
    [InlineData(
        "interface IShop { [Trace] void Open(int key); }",
        "class Shop : IShop { public virtual void Open(int key) { } } class Kiosk : Shop { public override void Open(int key) { } }",
        "Kiosk.Open Shop.Open")]
    [InlineData(
        "interface IShop { [Trace] void Open(int key); }",
        "interface IKiosk : IShop { } class Kiosk : IKiosk { public void Open(int key) { } }",
        "Kiosk.Open")]
    [InlineData(
        "interface IShop { [Trace] void Open(int key) { } }",
        "interface IKiosk : IShop { void IShop.Open(int key) { } }",
        "IKiosk.IShop.Open IShop.Open")]
    [InlineData(
        "interface IShop { [Trace] static abstract void Open(int key); }",
        "class Shop : IShop { public static void Open(int key) { } }",
        "Shop.Open")]
    [InlineData(
        "abstract class Shop { [Trace] public abstract void Open(int key); }",
        "class Kiosk : Shop { public override void Open(int key) { } }",
        "Kiosk.Open")]
    [InlineData(
        "class Shop { [Trace] public virtual void Open(int key) { } }",
        "class Kiosk : Shop { } class Stall : Kiosk { public override void Open(int key) { } }",
        "Shop.Open Stall.Open")]
    [InlineData(
        "class Shop { [Trace] public virtual object Open(int key) => this; }",
        "class Kiosk : Shop { public override Kiosk Open(int key) => this; }",
        "Kiosk.Open Shop.Open")]
    [InlineData(
        "interface IShop { [Trace] int Size { get; } }",
        "class Shop : IShop { public int Size => 1; }",
        "Shop.get_Size")]
    public void From_an_attribute_on_the_method(string contract, string implementation, string traced) =>
        AssertTraced(traced, contract + implementation);

    [Theory]
    [InlineData(
        "interface IShop { [Trace] void Open(int key); }",
        "class Shop { public void Open(int key) { } } class Kiosk : Shop, IShop { }",
        "Shop.Open")]
    [InlineData(
        "[Trace] interface IShop<T> { void Open(T key); void Close(); }",
        "class Shop<T> { public virtual void Open(T[] key) { } public void Close() { } } class Kiosk : Shop<int>, IShop<int[]> { }",
        "Shop.Close Shop.Open")]
    [InlineData(
        "interface IShop { [Trace] void Open(int key); }",
        "class Shop { public void Open(int key) { } } class Kiosk : Shop, IShop { public new void Open(int key) { } }",
        "Kiosk.Open")]
    [InlineData(
        "interface IShop { [Trace] void Open(int key); }",
        "class Shop { public void Open(int key) { } } class Kiosk : Shop, IShop { void IShop.Open(int key) { } }",
        "Kiosk.IShop.Open")]
    [InlineData(
        "interface IShop { [Trace] void Open(int key); }",
        "class Base { public void Open(int key) { } } class Shop : Base { } class Kiosk : Shop, IShop { [Trace] public void Close() { } }",
        "Base.Open Kiosk.Close")]
    [InlineData(
        "interface IShop { [Trace] void Open(int key); void Open(string key); }",
        "class Shop { public void Open(string key) { } } class Kiosk : Shop, IShop { public void Open(int key) { } }",
        "Kiosk.Open")]
    public void By_a_base_type_that_does_not_know_the_interface(string contract, string implementation, string traced) =>
        AssertTraced(traced, contract + implementation);

    [Theory]
    [InlineData(
        "[Trace] interface IShop { void Open(int key); }",
        "abstract class Shop : IShop { public abstract void Open(int key); } class Kiosk : Shop { public override void Open(int key) { } }",
        "Kiosk.Open")]
    [InlineData(
        "[Trace] interface IShop { int Size { get; } }",
        "abstract class Shop : IShop { public abstract int Size { get; } } class Kiosk : Shop { public override int Size => 1; }",
        "")]
    public void From_an_interface_that_an_abstract_method_implements(string contract, string implementation, string traced) =>
        AssertTraced(traced, contract + implementation);

    [Theory]
    [InlineData(
        "interface IShop { [Trace] void Open(int key); void Open(string key); }",
        "class Shop : IShop { public void Open(string key) { } public void Open(int key) { } }",
        1)]
    [InlineData(
        "interface IShop<T> { [Trace] void Open(T key); void Open(long key); }",
        "class Shop : IShop<int> { public void Open(int key) { } public void Open(long key) { } }",
        1)]
    [InlineData(
        "class Shop<T> { [Trace] public virtual void Open(System.Collections.Generic.List<T[]> key) { } }",
        "class Middle<T> : Shop<T?> where T : struct { } "
        + "class Kiosk : Middle<int> { public override void Open(System.Collections.Generic.List<int?[]> key) { } }",
        2)]
    [InlineData(
        "interface IShop { [Trace] void Open<T>(T key, in int size); }",
        "class Shop : IShop { public void Open<TKey>(TKey key, in int size) { } public void Open(int key, in int size) { } }",
        1)]
    [InlineData(
        "class Shop { [Trace] public virtual void Open(int key) { } }",
        "class Kiosk : Shop { public new virtual void Open(int key) { } }",
        1)]
    public void By_signature(string contract, string implementation, int count)
    {
        using var woven = new WovenSource("using HoneyHive; " + contract + implementation);

        Assert.Empty(woven.Log.Errors);
        Assert.Equal(count, woven.Traced.Count());
    }

    [Theory]
    [InlineData(
        "[Trace] interface IShop { void Open(int key); int Size { get; } }",
        "class Shop : IShop { public void Open(int key) { } public int Size => 1; }",
        "Shop.Open")]
    [InlineData(
        "[Trace] interface IShop { void Open(int key); }",
        "[NoTrace] class Shop : IShop { public void Open(int key) { } }",
        "")]
    [InlineData(
        "[NoTrace] interface IShop { void Open(int key); }",
        "[Trace] class Shop : IShop { public void Open(int key) { } }",
        "Shop.Open")]
    [InlineData(
        "[Trace] class Shop { public virtual void Open(int key) { } }",
        "class Kiosk : Shop { public override void Open(int key) { } }",
        "Shop.Open")]
    public void An_interface_stands_for_its_methods_and_a_class_for_its_own(string contract, string implementation, string traced) =>
        AssertTraced(traced, contract + implementation);

    [Theory]
    [InlineData(
        "interface IShop { [Trace] void Open(int key); }",
        "class Shop : IShop { [NoTrace] public void Open(int key) { } }",
        "")]
    [InlineData(
        "interface IShop { [Trace] void Open(int key); }",
        "[NoTrace] class Shop : IShop { public void Open(int key) { } }",
        "")]
    [InlineData(
        "class Shop { [Trace] public virtual void Open(int key) { } }",
        "class Kiosk : Shop { [NoTrace] public override void Open(int key) { } } "
        + "class Stall : Kiosk { public override void Open(int key) { } }",
        "Shop.Open")]
    public void NoTrace_takes_out_what_would_inherit(string contract, string implementation, string traced) =>
        AssertTraced(traced, contract + implementation);

    [Theory]
    [InlineData("", "", "open Model ")]
    [InlineData("", "[Trace]", "open Model ")]
    [InlineData("", "[Trace(EventType.Tool, Name = \"mine\")]", "mine Tool ")]
    [InlineData("[Trace(EventType.Chain)]", "", "open Chain ")]
    [InlineData("[Trace(EventType.Chain)]", "[Trace(CaptureInputs = true)]", "open Chain key")]
    public void Settings_come_along_unless_a_nearer_place_sets_them(string type, string method, string expected)
    {
        using var woven = new WovenSource(
            $$"""
            using HoneyHive;
            [assembly: Trace(EventType.Tool, CaptureInputs = true)]
            interface IShop { [Trace(EventType.Model, Name = "open", CaptureInputs = false)] void Open(int key); }
            {{type}} class Shop : IShop { {{method}} public void Open(int key) { } }
            """);

        Assert.Equal([expected], woven.Descriptors.Select(descriptor => $"{descriptor.Name} {descriptor.EventType} {descriptor.Inputs}"));
    }

    [Fact]
    public void Exclude_takes_out_what_would_inherit()
    {
        using var woven = new WovenSource(
            """
            using HoneyHive;
            interface IShop { [Trace] int Size { get; } }
            class Shop : IShop { public int Size => 1; }
            class Fake : IShop { public int Size => 2; }
            """,
            options: "<HoneyHive Exclude='Fake.*' />");

        Assert.Equal(["Shop.get_Size"], woven.Traced);
        Assert.Empty(woven.Log.Warnings);
    }

    private static void AssertTraced(string traced, string source)
    {
        using var woven = new WovenSource("using HoneyHive; " + source);

        Assert.Empty(woven.Log.Errors);
        Assert.Equal(traced, string.Join(' ', woven.Traced));
    }
}
