using System.IO;
using System.Linq;
using HoneyHive.Tests.Weaving;
using Microsoft.CodeAnalysis;
using Mono.Cecil;
using Xunit;

namespace HoneyHive.Tests.Weaver;

/// <summary>What the add-in does to an assembly as a whole.</summary>
public sealed class ModuleWeaverTests
{
    private const string Source = """
        [HoneyHive.Trace] public class Shop
        {
            public int Open(int key) => key;
            public async System.Threading.Tasks.Task Close() => await System.Threading.Tasks.Task.Yield();
            public System.Collections.Generic.IEnumerable<int> Shelves() { yield return 1; }
            public System.Collections.Generic.IAsyncEnumerable<int>? Lock() => null;
        }
        """;

    [Fact]
    public void Says_how_many_methods_are_traced()
    {
        using var woven = new WovenSource(Source);

        Assert.Equal("HoneyHive: 3 of 4 selected methods are traced. Left as they are: HH0010 × 1.", woven.Log.Messages.Last());
    }

    [Fact]
    public void Leaves_an_assembly_alone_that_does_not_use_the_runtime()
    {
        using var woven = new WovenSource("public class Shop { public void Open() { } }");

        Assert.Empty(woven.Log.Messages);
        Assert.Empty(woven.Log.Warnings);
        Assert.Equal(["<Module>", "Shop"], woven.Module.Types.Select(type => type.Name).Where(name => !name.EndsWith("Attribute")));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_the_references_of_the_assembly(OptimizationLevel level)
    {
        using var woven = new WovenSource(Source, level);
        using var unwoven = ModuleDefinition.ReadModule(woven.UnwovenPath);

        Assert.Equal(
            unwoven.AssemblyReferences.Select(reference => reference.FullName), woven.Module.AssemblyReferences.Select(reference => reference.FullName));
    }

    [Fact]
    public void Friends_compile_as_before()
    {
        using var woven = new WovenSource("""
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Friend")]
            [HoneyHive.Trace] internal class Shop { internal virtual int Open(int key) => key; private protected async System.Threading.Tasks.Task Close() { } }
            """);
        var source = Path.Combine(Path.GetDirectoryName(woven.WovenPath)!, "Friend.cs");
        File.WriteAllText(source, "class Kiosk : Shop { internal override int Open(int key) { Close().Wait(); return base.Open(key); } }");

        Assert.Equal(["Shop.Close", "Shop.Open"], woven.Traced);
        SpecimenCompiler.Compile([source], Path.ChangeExtension(source, ".dll"), OptimizationLevel.Debug, OutputKind.DynamicallyLinkedLibrary, woven.WovenPath);
    }

    [Fact]
    public void Makes_the_same_of_the_same()
    {
        using var woven = new WovenSource(Source);
        var again = woven.WovenPath + ".again";
        BuildStep.Weave(woven.UnwovenPath, again);

        Assert.Equal(Describe(woven.WovenPath), Describe(again));
    }

    private static string Describe(string path)
    {
        using var module = ModuleDefinition.ReadModule(path);
        return string.Join("\n\n", module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody)
            .Select(method => $"{method.FullName}\n{InstructionText.Of(method.Body)}"));
    }
}
