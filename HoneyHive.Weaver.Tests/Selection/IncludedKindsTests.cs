using System.Linq;
using HoneyHive.Tests.Weaver;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HoneyHive.Tests.Selection;

/// <summary>Kinds of methods that only an option makes part of what a pattern, a type or an assembly stands for.</summary>
public sealed class IncludedKindsTests
{
    private const string Source = """
        using System;
        using System.Linq;
        public class Shop
        {
            private readonly int[] shelves = new int[3];
            public Shop() { Doors = 1; }
            ~Shop() { }
            public int Doors { get; set; }
            public int Size => shelves.Length;
            public event Action Opened { add { } remove { } }
            public int Count(int start)
            {
                return shelves.Select(shelf => shelf + start).Sum(shelf => shelf) + Local();
                int Local() => start;
            }
            public async System.Threading.Tasks.Task Wait() => await System.Threading.Tasks.Task.Yield();
        }
        """;

    [Theory]
    [InlineData("", "Shop.Count Shop.Wait")]
    [InlineData("IncludeAccessors='true'", "Shop.Count Shop.Wait Shop.add_Opened Shop.get_Size Shop.remove_Opened")]
    [InlineData("IncludeConstructors='true'", "Shop.Count Shop.Wait Shop.ctor")]
    [InlineData("IncludeCompilerGenerated='true'", "Shop.Count Shop.Count.Local Shop.Count.lambda Shop.Count.lambda Shop.Wait")]
    [InlineData(
        "IncludeAccessors='true' IncludeCompilerGenerated='true' IncludeConstructors='true'",
        "Shop.Count Shop.Count.Local Shop.Count.lambda Shop.Count.lambda Shop.Wait "
        + "Shop.add_Opened Shop.ctor Shop.get_Doors Shop.get_Size Shop.remove_Opened Shop.set_Doors")]
    public void Are_traced_when_the_option_says_so(string options, string traced)
    {
        using var byPattern = new WovenSource(Source, options: $"<HoneyHive Include='*' {options} />");
        using var byAttribute = new WovenSource(
            Source.Replace("public class", "[HoneyHive.Trace] public class"), options: $"<HoneyHive {options} />");

        Assert.Equal(traced.Split(' '), byPattern.Traced);
        Assert.Equal(traced.Split(' '), byAttribute.Traced);
        Assert.Empty(byPattern.Log.Warnings);
    }

    [Theory]
    [InlineData("class Shop { Shop() { System.GC.Collect(); } static Shop() { System.GC.Collect(); } }", "Shop.cctor Shop.ctor", "")]
    [InlineData("class Shop { internal int size = 1; static readonly object Gate = new(); }", "", "Shop.cctor Shop.ctor")]
    [InlineData("class Shop(int size) { int Size => size; }", "", "Shop.ctor")]
    [InlineData("class Shop(int size) { class Shelf(int width) : Shop(width > 1 ? 1 : 2); int Size => size; }", "", "Shop.Shelf.ctor Shop.ctor")]
    [InlineData("readonly struct Shop(int size) { int Size => size; }", "Shop.ctor", "")]
    [InlineData("delegate void Shop(int size);", "", "")]
    [InlineData("interface Shop { static readonly object Gate = new(); }", "", "Shop.cctor")]
    [InlineData("class Shop { Shop() { System.Action open = () => System.GC.Collect(); open(); } }", "Shop.ctor", "Shop.ctor.lambda")]
    public void A_constructor_that_the_compiler_adds_is_generated(string source, string written, string generated)
    {
        foreach (var level in new[] { OptimizationLevel.Debug, OptimizationLevel.Release })
        {
            using var some = new WovenSource(source, level, "<HoneyHive Include='*' IncludeConstructors='true' />");
            using var all = new WovenSource(source, level, "<HoneyHive Include='*' IncludeConstructors='true' IncludeCompilerGenerated='true' />");

            Assert.Equal(written, string.Join(' ', some.Traced));
            Assert.Equal(generated, string.Join(' ', all.Traced.Except(some.Traced)));
        }
    }

    [Theory]
    [InlineData("", "Texts.Twice")]
    [InlineData("IncludeAccessors='true'", "Texts.Twice Texts.get_Size")]
    public void Properties_of_an_extension_block_have_accessors(string options, string traced)
    {
        using var woven = new WovenSource(
            """
            [HoneyHive.Trace] public static class Texts
            {
                extension(string text)
                {
                    public string Twice() => text + text;
                    public int Size => text.Length;
                    [HoneyHive.NoTrace] public int Half => text.Length / 2;
                }
            }
            """,
            options: $"<HoneyHive {options} />");

        Assert.Equal(traced.Split(' '), woven.Traced);
    }

    [Fact]
    public void Patterns_know_local_functions_and_lambdas_by_the_method_around_them()
    {
        using var woven = new WovenSource(
            Source, options: "<HoneyHive Include='Shop.Count.*' Exclude='*.lambda' IncludeCompilerGenerated='true' />");

        Assert.Equal(["Shop.Count.Local"], woven.Traced);
        Assert.Empty(woven.Log.Warnings);
    }
}
