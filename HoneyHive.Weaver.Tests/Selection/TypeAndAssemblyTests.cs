using HoneyHive.Tests.Weaver;
using Xunit;

namespace HoneyHive.Tests.Selection;

/// <summary>What a [Trace] on a type or an assembly stands for.</summary>
public sealed class TypeAndAssemblyTests
{
    [Fact]
    public void A_type_stands_for_its_methods_of_any_visibility()
    {
        using var woven = new WovenSource("""
            [HoneyHive.Trace] public abstract class Shop
            {
                public void Open() => Count();
                private static int Count() => 1;
                public static Shop operator +(Shop left, Shop right) => left;
                public abstract void Close();
            }
            """);

        Assert.Equal(["Shop.Count", "Shop.Open", "Shop.op_Addition"], woven.Traced);
    }

    [Fact]
    public void A_type_does_not_stand_for_constructors_accessors_and_finalizers()
    {
        using var woven = new WovenSource("""
            [HoneyHive.Trace] public class Shop
            {
                private static readonly object Gate = new();
                public Shop() => Size = Gate is null ? 1 : 2;
                ~Shop() => Size = 0;
                public int Size { get; set; }
                public int Area => Size * Size;
                public event System.Action Opened { add { } remove { } }
            }
            """);

        Assert.Empty(woven.Traced);
        Assert.Empty(woven.Log.Warnings);
    }

    [Fact]
    public void A_type_does_not_stand_for_what_the_compiler_or_a_tool_wrote()
    {
        using var woven = new WovenSource("""
            using System.Linq;
            [HoneyHive.Trace] public record Order(int Size)
            {
                public int Total(int[] prices)
                {
                    return prices.Select(price => price * Size).Sum() + Local();
                    int Local() => Size;
                }
                [System.CodeDom.Compiler.GeneratedCode("tool", "1.0")] public void Generated() { }
            }
            """);

        Assert.Equal(["Order.Total"], woven.Traced);
    }

    [Fact]
    public void Nested_types_inherit()
    {
        using var woven = new WovenSource("""
            [HoneyHive.Trace] public class Shop { public class Shelf { public class Box { public void Open() { } } } }
            """);

        Assert.Equal(["Shop.Shelf.Box.Open"], woven.Traced);
    }

    [Fact]
    public void An_assembly_stands_for_all_its_types()
    {
        using var woven = new WovenSource("""
            [assembly: HoneyHive.Trace(HoneyHive.EventType.Chain)]
            namespace Stores
            {
                public class Shop { public void Open() { } }
                public struct Shelf { public void Fill() { } }
                public interface IOpens { void Open() { } void Close(); }
                file static class Local { internal static void Run() { } }
            }
            """);

        Assert.Equal(["Stores.IOpens.Open", "Stores.Local.Run", "Stores.Shelf.Fill", "Stores.Shop.Open"], woven.Traced);
        Assert.All(woven.Descriptors, descriptor => Assert.Equal(EventType.Chain, descriptor.EventType));
    }

    [Fact]
    public void Members_of_an_extension_block_are_traced_once()
    {
        using var woven = new WovenSource("""
            [HoneyHive.Trace] public static class Texts { extension(string text) { public string Twice() => text + text; } }
            """);

        Assert.Equal(["Texts.Twice"], woven.Traced);
    }
}
