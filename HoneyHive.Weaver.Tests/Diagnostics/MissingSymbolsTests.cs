using System.Xml.Linq;
using HoneyHive.Tests.Weaver;
using HoneyHive.Tests.Weaving;
using Mono.Cecil;
using Xunit;

namespace HoneyHive.Tests.Diagnostics;

/// <summary>Fody does not tell when a PDB could not be read.</summary>
public sealed class MissingSymbolsTests
{
    private const string Source = "public class Shop { [HoneyHive.Trace] public void Open() { } }";

    [Fact]
    public void A_pdb_that_was_not_read_gives_a_warning()
    {
        using var compiled = new WovenSource(Source);

        Assert.Equal(
            "HH0016: Source.dll was built with a PDB that could not be read: breakpoints and stack traces of traced methods will be off. "
            + "Check that the PDB is beside the assembly.",
            Assert.Single(WeaveWithoutSymbols(compiled.UnwovenPath).Warnings).Text);
    }

    [Fact]
    public void An_assembly_that_never_had_one_does_not()
    {
        using var compiled = new WovenSource(Source);
        using (var module = ModuleDefinition.ReadModule(compiled.UnwovenPath, new ReaderParameters { InMemory = true }))
            module.Write(compiled.UnwovenPath);

        Assert.Empty(WeaveWithoutSymbols(compiled.UnwovenPath).Warnings);
    }

    private static WeavingLog WeaveWithoutSymbols(string path)
    {
        using var resolver = new ReferenceResolver(SpecimenCompiler.References);
        using var module = ModuleDefinition.ReadModule(path, new ReaderParameters { AssemblyResolver = resolver });
        var log = new WeavingLog();
        var weaver = new ModuleWeaver { ModuleDefinition = module, Config = new XElement("HoneyHive") };
        log.Listen(weaver);
        weaver.Execute();
        return log;
    }
}
