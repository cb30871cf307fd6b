using System.Linq;
using HoneyHive.Tests.Weaver;
using Xunit;

namespace HoneyHive.Tests.Analysis;

/// <summary>Methods are called what the user calls them.</summary>
public sealed class SpanNameTests
{
    [Theory]
    [InlineData("[Trace] public class Shop { public void Open() { } }", "Shop.Open", "Stores.Shop.Open")]
    [InlineData("[Trace] public class Shop<T> { public void Open<TKey>(TKey key) { } }", "Shop.Open", "Stores.Shop.Open")]
    [InlineData("[Trace] public class Shop { public struct Shelf<T> { public void Fill() { } } }", "Shelf.Fill", "Stores.Shop.Shelf.Fill")]
    [InlineData("[Trace] file class Shop { public void Open() { } }", "Shop.Open", "Stores.Shop.Open")]
    [InlineData("public class Shop { [Trace(Name = \"opens\")] public void Open() { } }", "opens", "Stores.Shop.Open")]
    [InlineData("public class Shop { [Trace] public int Size => 1; }", "Shop.get_Size", "Stores.Shop.get_Size")]
    [InlineData(
        "[Trace] public class Shop : IOpens { void IOpens.Open() { } } public interface IOpens { void Open(); }",
        "Shop.Open", "Stores.Shop.Stores.IOpens.Open")]
    [InlineData(
        "public class Shop { public void Open() { Lock(); [Trace] void Lock() { } } }", "Shop.Open.Lock", "Stores.Shop.Open.Lock")]
    [InlineData(
        "public class Shop { public System.Action Open(int key) => [Trace] () => System.GC.KeepAlive(key); }",
        "Shop.Open.lambda", "Stores.Shop.Open.lambda")]
    [InlineData("public class Shop<T> { [Trace] public Shop(T key) { } }", "Shop.ctor", "Stores.Shop.ctor")]
    [InlineData("public class Shop { [Trace] static Shop() { } }", "Shop.cctor", "Stores.Shop.cctor")]
    [InlineData("public class Shop { [Trace(Name = \"opens\")] public Shop() { } }", "opens", "Stores.Shop.ctor")]
    [InlineData(
        "public class Shop { public Shop() { Lock(); [Trace] static void Lock() { } } }", "Shop.ctor.Lock", "Stores.Shop.ctor.Lock")]
    [InlineData(
        "public class Shop { public void Open<T>() { One(); static void One() { Two(); [Trace] static void Two() { } } } }",
        "Shop.Open.Two", "Stores.Shop.Open.Two")]
    [InlineData(
        "public class Shop { [Trace] public async System.Threading.Tasks.Task Open() => await System.Threading.Tasks.Task.Yield(); }",
        "Shop.Open", "Stores.Shop.Open")]
    public void Is_what_the_user_wrote(string source, string name, string function)
    {
        using var woven = new WovenSource("using HoneyHive; namespace Stores;\n" + source);

        Assert.Equal((name, function), woven.Descriptors.Select(descriptor => (descriptor.Name, descriptor.Function)).Single());
    }
}
