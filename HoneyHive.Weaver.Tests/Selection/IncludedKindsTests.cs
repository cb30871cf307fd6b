using HoneyHive.Tests.Weaver;
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
            public Shop() { }
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
    [InlineData("IncludeCompilerGenerated='true'", "Shop.Count Shop.Count.Local Shop.Count.lambda Shop.Count.lambda Shop.Wait")]
    [InlineData(
        "IncludeAccessors='true' IncludeCompilerGenerated='true'",
        "Shop.Count Shop.Count.Local Shop.Count.lambda Shop.Count.lambda Shop.Wait "
        + "Shop.add_Opened Shop.get_Doors Shop.get_Size Shop.remove_Opened Shop.set_Doors")]
    public void Are_traced_when_the_option_says_so(string options, string traced)
    {
        using var byPattern = new WovenSource(Source, options: $"<HoneyHive Include='*' {options} />");
        using var byAttribute = new WovenSource(
            Source.Replace("public class", "[HoneyHive.Trace] public class"), options: $"<HoneyHive {options} />");

        Assert.Equal(traced.Split(' '), byPattern.Traced);
        Assert.Equal(traced.Split(' '), byAttribute.Traced);
        Assert.Empty(byPattern.Log.Warnings);
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
