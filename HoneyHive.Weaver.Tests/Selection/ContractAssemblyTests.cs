using System.Linq;
using HoneyHive.Tests.Weaver;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HoneyHive.Tests.Selection;

/// <summary>What is implemented and overridden may be in another assembly, one that is shared by many projects.</summary>
public sealed class ContractAssemblyTests
{
    [Theory]
    [InlineData(
        "public interface IShop { [Trace] void Open(int key); void Close(); }",
        "class Shop : IShop { public void Open(int key) { } public void Close() { } }",
        "Shop.Open")]
    [InlineData(
        "[Trace] public interface IShop<T> { void Open(T key); void Close(); }",
        "class Shop : IShop<int> { public void Open(int key) { } void IShop<int>.Close() { } public void Open(string key) { } }",
        "Shop.IShop<System.Int32>.Close Shop.Open")]
    [InlineData(
        "[Trace] public interface IShop { void Open(int key); }",
        "[NoTrace] class Shop : IShop { public void Open(int key) { } } class Kiosk : IShop { [NoTrace] public void Open(int key) { } }",
        "")]
    [InlineData(
        "public abstract class Shop<T> { [Trace] public abstract void Open(T key); [Trace] protected virtual void Close() { } }",
        "class Middle<T> : Shop<T[]> { public override void Open(T[] key) { } } class Kiosk : Middle<int> { protected override void Close() { } }",
        "Kiosk.Close Middle.Open")]
    [InlineData(
        "public class Shop { [Trace] public virtual object Open(int key) => this; }",
        "class Kiosk : Shop { public override Kiosk Open(int key) => this; }",
        "Kiosk.Open")]
    [InlineData(
        "public class Shop { [NoTrace] public virtual void Open(int key) { } } [Trace] public interface IShop { void Open(int key); }",
        "class Kiosk : Shop, IShop { public override void Open(int key) { } }",
        "")]
    [InlineData(
        "public interface IShop { [Trace] static abstract void Open(int key); [Trace] void Close() { } }",
        "class Shop : IShop { public static void Open(int key) { } } class Kiosk : IShop { public static void Open(int key) { } public void Close() { } }",
        "Kiosk.Close Kiosk.Open Shop.Open")]
    [InlineData(
        "public interface IShop { [Trace] void Open(int key) { } }",
        "interface IKiosk : IShop { void IShop.Open(int key) { } } class Kiosk : IKiosk { }",
        "IKiosk.IShop.Open")]
    [InlineData(
        "public interface IShop { [Trace] int Size { get; } int Doors { get; } }",
        "class Shop : IShop { public int Size => 1; public int Doors => 2; }",
        "Shop.get_Size")]
    [InlineData(
        "public interface IShop { [Trace] void Open(int key); }",
        "class Shop { public void Open(int key) { } } class Kiosk : Shop, IShop { }",
        "Shop.Open")]
    [InlineData(
        "public interface IShop { [Trace] void Open(int key); } public class Base { public void Open(int key) { } }",
        "class Kiosk : Base, IShop { }",
        "Kiosk.IShop.Open")]
    public void Implementations_and_overrides_inherit(string contracts, string source, string traced)
    {
        foreach (var level in new[] { OptimizationLevel.Debug, OptimizationLevel.Release })
        {
            using var woven = new WovenSource("using HoneyHive; " + source, level, contracts: "using HoneyHive; " + contracts);

            Assert.Empty(woven.Log.Errors);
            Assert.Empty(woven.Log.Warnings);
            Assert.Equal(traced, string.Join(' ', woven.Traced));
        }
    }

    [Fact]
    public void Settings_come_along()
    {
        using var woven = new WovenSource(
            "public class Shop : IShop { public int Open(int key) => key; }",
            contracts: "using HoneyHive; public interface IShop { [Trace(EventType.Model, Name = \"open\", CaptureInputs = false)] int Open(int key); }");

        Assert.Equal([("open", EventType.Model, "")], woven.Descriptors.Select(descriptor => (descriptor.Name, descriptor.EventType, descriptor.Inputs)));
    }

    [Fact]
    public void What_is_redacted_stays_out()
    {
        using var woven = new WovenSource(
            "public class Shop { public string Open(string secret) => secret; } public class Kiosk : Shop, IShop { }",
            contracts: "using HoneyHive; public interface IShop { [Trace] [return: Redact] string Open([Redact] string secret); }");

        Assert.Equal(["Shop.Open"], woven.Traced);
        Assert.Equal(2, woven.Instructions("Shop", "Open").Split("<redacted>").Length - 1);
    }

    /// <summary>The attribute of an assembly is about its own types.</summary>
    [Fact]
    public void An_assembly_passes_nothing_on()
    {
        using var woven = new WovenSource(
            "public class Shop : IShop { public void Open(int key) { } }",
            contracts: "[assembly: HoneyHive.Trace] public interface IShop { void Open(int key); }");

        Assert.Empty(woven.Traced);
    }
}
