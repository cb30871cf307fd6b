using System.Linq;
using System.Xml.Linq;
using HoneyHive.Tests.Weaver;
using HoneyHive.Tests.Weaving;
using Mono.Cecil;
using Xunit;

namespace HoneyHive.Tests.Emission;

/// <summary>The compiler leaves out the reference to the runtime when the source has no attribute of ours.</summary>
public sealed class RuntimeAssemblyTests
{
    private const string Source = "public class Shop { public int Open(int key) => key; }";
    private const string Options = "<HoneyHive Include='*' />";

    [Fact]
    public void The_reference_is_added_when_the_project_has_it()
    {
        using var woven = new WovenSource(Source, options: Options);
        using var unwoven = ModuleDefinition.ReadModule(woven.UnwovenPath);

        Assert.Equal(
            [.. unwoven.AssemblyReferences.Select(reference => reference.FullName), typeof(TraceAttribute).Assembly.FullName],
            woven.Module.AssemblyReferences.Select(reference => reference.FullName));
        Assert.Equal(["HoneyHive: 1 of 1 selected methods are traced."], woven.Log.Messages);
    }

    [Fact]
    public void A_project_that_does_not_have_it_is_told_to_add_it()
    {
        using var compiled = new WovenSource(Source);
        using var module = ModuleDefinition.ReadModule(compiled.UnwovenPath, new ReaderParameters { ReadSymbols = true });
        var log = new WeavingLog();
        var weaver = new ModuleWeaver { ModuleDefinition = module, Config = XElement.Parse(Options), ResolveAssembly = _ => null! };
        log.Listen(weaver);
        weaver.Execute();

        Assert.Equal(
            "HH0019: Methods of Source are traced, by Include in FodyWeavers.xml or by an attribute that they inherit, "
            + "but the project does not reference HoneyHive.Runtime. "
            + "Add the package HoneyHive.Runtime to it.",
            Assert.Single(log.Errors).Text);
        Assert.Null(module.GetType("<HoneyHive>"));
    }
}
